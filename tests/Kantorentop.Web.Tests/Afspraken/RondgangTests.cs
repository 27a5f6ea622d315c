using System.Net;
using FluentAssertions;
using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Kantorentop.Web.Tests.Ondersteuning;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Afspraken;

/// <summary>
/// Role × state × action over HTTP: in each state of a version everyone opens every page of it, and gets what
/// <see cref="Afspraakrechten"/> says. That the rules say what is meant stands in docs/rechten.md.
/// </summary>
public sealed class RondgangTests(Afspraakportaal proef) : IClassFixture<Afspraakportaal>
{
    private const string Adres = "/afspraken/Utrecht/1";
    private static readonly Afspraaksleutel Sleutel = new("Utrecht", 1);
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    private static readonly (string Blad, Afspraakdaad[] Daden)[] Bladen =
    [
        ("", [Afspraakdaad.Lezen]), ("/tekst", [Afspraakdaad.Lezen]), ("/visie", [Afspraakdaad.Invullen]), ("/indienen", [Afspraakdaad.Indienen]),
        ("/controleren", [Afspraakdaad.Controleren]), ("/mededingingstoets", [Afspraakdaad.MededingingToetsen]),
        ("/terugsturen", [Afspraakdaad.Terugsturen]), ("/opzeggen", [Afspraakdaad.Opzeggen, Afspraakdaad.Verlaten]),
    ];

    private static readonly string[] Bezoekers =
    [
        Afspraakportaal.Provincie, "controle@provincie-utrecht.example", "tekent@provincie-utrecht.example", Afspraakportaal.Gemeente,
        Afspraakportaal.Bestuurder, "beheer@gemeente-utrecht.example", "invoer@gemeente-nieuwegein.example", "tekent@gemeente-nieuwegein.example",
        Afspraakportaal.Buitenstaander, "controle@provincie-gelderland.example", Afspraakportaal.Secretariaat, "lezer@rijk.example",
        "lezer@ivbn.example", "invoer@bel-1.example", "invoer@ont-1.example",
    ];

    [Fact]
    public async Task In_every_state_everyone_gets_what_the_rules_say_on_every_page()
    {
        var klanten = new List<(Klant Klant, Bevoegdheid Wie)> { (proef.Portaal.Bezoeker(), Bevoegdheid.Anoniem) };
        foreach (var email in Bezoekers) klanten.Add((await proef.MeldAanAsync(email), await WieAsync(email)));
        var gezien = new HashSet<Afspraakstaat>();
        List<string> anders = [];
        foreach (var stap in Loop())
        {
            var uitkomst = await stap();
            uitkomst.Meldingen.Should().BeEmpty();
            var blad = await proef.BladAsync();
            gezien.Add(blad.Afspraak.Staat);
            foreach (var (klant, wie) in klanten) anders.AddRange(await LoopLangsAsync(klant, wie, blad));
        }

        gezien.Should().BeEquivalentTo(Enum.GetValues<Afspraakstaat>());
        anders.Should().BeEmpty();
    }

    private static async Task<List<string>> LoopLangsAsync(Klant klant, Bevoegdheid wie, Afspraakblad blad)
    {
        List<string> anders = [];
        foreach (var (pad, daden) in Bladen)
        {
            var status = (await klant.OpenAsync(Adres + pad)).Status;
            var verwacht = Verwacht(wie, blad, daden, isVoorIedereen: pad is "" or "/tekst");
            if (status != verwacht) anders.Add($"{blad.Afspraak.Staat} {wie.Naam} {pad}: {status}, expected {verwacht}");
        }

        return anders;
    }

    private static HttpStatusCode Verwacht(Bevoegdheid wie, Afspraakblad blad, Afspraakdaad[] daden, bool isVoorIedereen)
    {
        if (!isVoorIedereen && !wie.IsAangemeld) return HttpStatusCode.Redirect;
        if (!Afspraakrechten.MagLezen(wie, blad.Regio.Partijen, blad.Afspraak)) return HttpStatusCode.NotFound;
        if (daden.Any(daad => Afspraakrechten.Mag(daad, wie, blad.Afspraak, blad.Regio.Partijen))) return HttpStatusCode.OK;
        return daden.Any(daad => daad.PastBij(blad.Afspraak.Staat)) ? HttpStatusCode.Forbidden : HttpStatusCode.Redirect;
    }

    /// <summary>The whole course: with a return on the way, and an amendment that takes its place in the end.</summary>
    private IEnumerable<Func<Task<Uitkomst>>> Loop()
    {
        yield return VulAsync;
        yield return () => DienInAsync(1);
        yield return async () => await Dienst<StuurAfspraakTerug>().VoerUitAsync(await WieAsync("controle@provincie-utrecht.example"), Stap(1, 1), "Nog niet.");
        foreach (var stap in Weg(1, ronde: 2)) yield return stap;
        yield return VervangAsync;
    }

    /// <summary>From submission to the last signature.</summary>
    private IEnumerable<Func<Task<Uitkomst>>> Weg(int versie, int ronde)
    {
        yield return () => DienInAsync(versie);
        yield return async () => await Dienst<ControleerAfspraak>().VoerUitAsync(await WieAsync("controle@provincie-utrecht.example"), Stap(versie, ronde), Vandaag.AddDays(7));
        yield return async () => await Dienst<ConsulteerMarktpartijen>().ReageerAsync(await WieAsync("invoer@bel-1.example"), Stap(versie, ronde), Onderdeel.Visie, "Goed zo.");
        yield return async () => await Dienst<ConsulteerMarktpartijen>().BeantwoordAsync(await WieAsync(Afspraakportaal.Gemeente), Stap(versie, ronde), 1, "Dank.");
        yield return async () => await Dienst<ConsulteerMarktpartijen>().SluitAsync(await WieAsync(Afspraakportaal.Provincie), Stap(versie, ronde), "Iedereen reageerde.");
        yield return async () => await Dienst<ToetsMededinging>().VoerUitAsync(await WieAsync(Afspraakportaal.Gemeente), Stap(versie, ronde), "Jurist", Vandaag, "Geen bezwaar.");
        foreach (var email in new[] { "tekent@provincie-utrecht.example", Afspraakportaal.Bestuurder, "tekent@gemeente-nieuwegein.example" })
            yield return async () => await Dienst<OndertekenAfspraak>().VoerUitAsync(await WieAsync(email), Stap(versie, ronde), new("J. Jansen", "wethouder", Vandaag));
    }

    private async Task<Uitkomst> VulAsync()
    {
        await Voorbeeldinhoud.Volledig("UTR-PAP", "NWG-PLE").BewaarAsync(Dienst<BewaarOnderdeel>(), Bevoegdheid.Opdrachtregel, Sleutel);
        return Uitkomst.Gelukt;
    }

    /// <summary>An amendment that says the same comes into force.</summary>
    private async Task<Uitkomst> VervangAsync()
    {
        var uitkomst = await Dienst<BeginWijziging>().VoerUitAsync(await WieAsync(Afspraakportaal.Gemeente), Guid.NewGuid(), Sleutel);
        foreach (var stap in Weg(2, ronde: 1))
        {
            if (uitkomst.IsGelukt) uitkomst = await stap();
        }

        return uitkomst;
    }

    private async Task<Uitkomst> DienInAsync(int versie) => await Dienst<DienAfspraakIn>().VoerUitAsync(
        await WieAsync(Afspraakportaal.Provincie), new(Guid.NewGuid(), Sleutel with { Versie = versie }, (await proef.BladAsync(versie)).Stand.Laatste, "Zo spreken wij het af."));

    private async Task<Bevoegdheid> WieAsync(string email)
    {
        var account = Voorbeeldaccounts.Alle.First(account => account.Email == email);
        return new((await proef.Portaal.GebruikerAsync(email)).Id, email, account.Organisatie, account.Rollen) { OrganisatieNaam = account.OrganisatieNaam };
    }

    private static Stapverzoek Stap(int versie, int ronde) => new(Guid.NewGuid(), Sleutel with { Versie = versie }, ronde);

    private T Dienst<T>()
        where T : notnull => proef.Portaal.Services.GetRequiredService<T>();
}
