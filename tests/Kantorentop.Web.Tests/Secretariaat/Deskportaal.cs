using Kantorentop.Web.Tests.Verplichtingen;
using Xunit;

namespace Kantorentop.Web.Tests.Secretariaat;

/// <summary>One portal for the tests of the secretariaat's desk, which each look at a duty of their own.</summary>
public sealed class Deskportaal : IAsyncLifetime
{
    public Verplichtingenportaal Proef { get; } = new();

    public Task InitializeAsync() => Proef.InitializeAsync();

    public Task DisposeAsync() => Proef.DisposeAsync();
}

[CollectionDefinition(nameof(Deskportaal))]
public sealed class DeskportaalCollection : ICollectionFixture<Deskportaal>;
