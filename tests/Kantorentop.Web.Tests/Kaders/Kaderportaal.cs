using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Kaders;

/// <summary>One portal with the example country for all tests of a class, and people who are signed in.</summary>
public sealed class Kaderportaal : IAsyncLifetime
{
    private Proefportaal? portaal;

    public Klant Bezoeker { get; private set; } = null!;

    public Klant Provincie { get; private set; } = null!;

    public Klant Gemeente { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        portaal = await Proefportaal.StartAsync();
        Bezoeker = portaal.Bezoeker();
        Provincie = await portaal.MeldAanAsync("invoer@provincie-utrecht.example");
        Gemeente = await portaal.MeldAanAsync("invoer@gemeente-utrecht.example");
    }

    public async Task DisposeAsync() => await portaal!.DisposeAsync();
}
