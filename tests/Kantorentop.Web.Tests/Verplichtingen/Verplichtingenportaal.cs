using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Verplichtingen;

/// <summary>One portal with the example country for all tests of a class, and people who are signed in. Each test answers a duty of its own.</summary>
public sealed class Verplichtingenportaal : IAsyncLifetime
{
    /// <summary>The investor's open transformation plan.</summary>
    public const string Plan = "7.4-gebouw-UTR-KAN-001";

    public Proefportaal Portaal { get; private set; } = null!;

    public Klant Belegger { get; private set; } = null!;

    public Klant Ontwikkelaar { get; private set; } = null!;

    public Klant Secretariaat { get; private set; } = null!;

    public Klant Gemeente { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Portaal = await Proefportaal.StartAsync();
        Belegger = await Portaal.MeldAanAsync("invoer@bel-1.example");
        Ontwikkelaar = await Portaal.MeldAanAsync("invoer@ont-1.example");
        Secretariaat = await Portaal.MeldAanAsync("secretariaat@kantorentop.example");
        Gemeente = await Portaal.MeldAanAsync("invoer@gemeente-utrecht.example");
    }

    public async Task DisposeAsync() => await Portaal.DisposeAsync();
}
