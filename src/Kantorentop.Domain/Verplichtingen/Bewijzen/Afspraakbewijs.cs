using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen.Bewijzen;

/// <summary>A version of a regional agreement that came into force. It is submitted only when components a, b and e are complete.</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="VanKrachtOp">First day in force.</param>
/// <param name="IsHuidig">False once a later version is in force instead.</param>
/// <param name="Partijen">Who signed, and did not leave before it came into force.</param>
/// <param name="Locatiedoelen">Component c, per location.</param>
/// <param name="Gebiedsvisies">Component d, per location.</param>
public sealed record Afspraakversie(
    string Regio,
    DateOnly VanKrachtOp,
    bool IsHuidig,
    IReadOnlyList<Organisatie> Partijen,
    IReadOnlyList<Locatiedoel> Locatiedoelen,
    IReadOnlyList<Gebiedsvisieplan> Gebiedsvisies);

/// <summary>What regional agreements and Gebiedsvisies show of art. 2.2 and 3.1.</summary>
public static class Afspraakbewijs
{
    private static readonly string[] VanElkePartij = ["3.1", "3.1a", "3.1b", "3.1e"];
    private static readonly string[] VanProvincies = ["3.1c", "3.1d"];

    public static Plichtgegevens Van(Snapshot snapshot, IReadOnlyCollection<Afspraakversie> versies, IEnumerable<Gebiedsvisie> visies) => new()
    {
        Bewijzen = [.. versies.SelectMany(versie => VanPartijen(versie).Concat(VanLocaties(snapshot, versie))), .. visies.Select(visie => Vastgesteld(snapshot, visie)).OfType<Bewijs>()],
        Aanleidingen = [.. versies.Where(versie => versie.IsHuidig).SelectMany(versie => Termijnen(snapshot, versie))],
    };

    private static IEnumerable<Bewijs> VanPartijen(Afspraakversie versie) =>
        from partij in versie.Partijen
        let leden = partij.Soort == Organisatiesoort.Provincie ? VanElkePartij.Concat(VanProvincies) : VanElkePartij
        from bewijs in leden.Select(lid => Bewezen(lid, Onderwerpsoort.Regio, versie)).Append(Bewezen("2.2", Onderwerpsoort.Doelen, versie))
        select bewijs with { Drager = partij.Sleutel };

    private static IEnumerable<Bewijs> VanLocaties(Snapshot snapshot, Afspraakversie versie) =>
        snapshot.Indeling.FindKantorenregio(versie.Regio) is { Belangrijkste: true }
            ? versie.Locatiedoelen.Where(doel => doel.IsVolledig).Select(doel => VanLocatie(snapshot, versie, "3.1c", doel.Locatie))
                .Concat(versie.Gebiedsvisies.Where(plan => plan.IsVolledig).Select(plan => VanLocatie(snapshot, versie, "3.1d", plan.Locatie)))
                .OfType<Bewijs>()
            : [];

    private static Bewijs? VanLocatie(Snapshot snapshot, Afspraakversie versie, string lid, string locatie) =>
        snapshot.FindLocatie(locatie) is { } gevonden && versie.Partijen.Contains(new(Organisatiesoort.Gemeente, gevonden.Gemeente))
            ? new Bewijs(new(lid, Onderwerpsoort.Locatie, locatie), versie.VanKrachtOp) { Drager = gevonden.Gemeente }
            : null;

    private static IEnumerable<Aanleiding> Termijnen(Snapshot snapshot, Afspraakversie versie) =>
        from plan in versie.Gebiedsvisies
        let locatie = snapshot.FindLocatie(plan.Locatie)
        where plan.Gereed is not null && locatie is not null && versie.Partijen.Contains(new(Organisatiesoort.Gemeente, locatie.Gemeente))
        select new Aanleiding(
            "3.1d",
            new Onderwerp(Onderwerpsoort.Gebiedsvisie, locatie.Code, locatie.Naam)
            {
                Locatie = locatie.Code,
                Regio = versie.Regio,
                Sinds = versie.VanKrachtOp,
                Uiterlijk = plan.Gereed,
            },
            locatie.Gemeente);

    private static Bewijs? Vastgesteld(Snapshot snapshot, Gebiedsvisie visie) =>
        visie.VastgesteldOp is { } dag && snapshot.FindLocatie(visie.Locatie) is { } locatie
            ? new Bewijs(new("3.1d", Onderwerpsoort.Gebiedsvisie, locatie.Code), dag) { Drager = locatie.Gemeente }
            : null;

    private static Bewijs Bewezen(string lid, Onderwerpsoort soort, Afspraakversie versie) =>
        new(new Verplichtingsleutel(lid, soort, versie.Regio), versie.VanKrachtOp);
}
