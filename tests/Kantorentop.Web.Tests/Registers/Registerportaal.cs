using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Registers;

/// <summary>One portal with the example country for all tests of the registers; each account signs in once.</summary>
public sealed class Registerportaal : IAsyncLifetime
{
    private readonly Dictionary<string, Klant> klanten = new(StringComparer.Ordinal);
    private Proefportaal? portaal;

    public Klant Bezoeker { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        portaal = await Proefportaal.StartAsync();
        Bezoeker = portaal.Bezoeker();
    }

    /// <summary>Someone who is signed in with an example account, as 'invoer@rijk'.</summary>
    public async Task<Klant> AlsAsync(string wie) => klanten.TryGetValue(wie, out var klant) ? klant : klanten[wie] = await portaal!.MeldAanAsync(wie + ".example");

    public async Task DisposeAsync() => await portaal!.DisposeAsync();
}

[CollectionDefinition(nameof(Registerportaal))]
public sealed class RegisterportaalCollection : ICollectionFixture<Registerportaal>;
