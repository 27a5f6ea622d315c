using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Gebieden;

/// <summary>The portal with the whole example country, one for all tests of the dashboards; none of them writes facts.</summary>
public sealed class Dashboardportaal : IAsyncLifetime
{
    public const string Secretariaat = "secretariaat@kantorentop.example";

    private Proefportaal _portaal = null!;

    public IServiceProvider Services => _portaal.Services;

    public Snapshot Snapshot => _portaal.Services.GetRequiredService<Snapshothouder>().Huidig;

    /// <summary>A location whose figures are not public on a day.</summary>
    public Gebied VerborgenOp(DateOnly dag) => Snapshot.Locaties(Gebied.Land, dag).Select(locatie => Gebied.Locatie(locatie.Code))
        .First(gebied => Snapshot.Kerncijfers(gebied, dag).Voorraad > 0 && Snapshot.Geheim(dag).IsVerborgen(gebied, Cijfergroep.Voorraad));

    public async Task InitializeAsync()
    {
        _portaal = await Proefportaal.StartAsync(
            instellingen: [("Toegang:PogingenPerMinuut", "1000"), ("Toegang:ApiPerMinuut", "100000"), (Kennispoort.Geduld, "60000")]);
        _portaal.Server.PreserveExecutionContext = true;
    }

    public async Task DisposeAsync() => await _portaal.DisposeAsync();

    /// <summary>A visitor without an e-mail address, else someone who is signed in.</summary>
    public async Task<Klant> WieAsync(string? email) => email is null ? _portaal.Bezoeker() : await _portaal.MeldAanAsync(email);

    public async Task<Antwoord> OpenAsync(string? email, string adres) => await (await WieAsync(email)).OpenAsync(adres);
}

[CollectionDefinition(nameof(Dashboardportaal))]
public sealed class DashboardCollection : ICollectionFixture<Dashboardportaal>;
