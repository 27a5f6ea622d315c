using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Projecten;

/// <summary>Reads the parts of the form.</summary>
public sealed partial class ProjectModel
{
    private static readonly Dictionary<string, bool> JaNee = new() { ["ja"] = true, ["nee"] = false };

    private Project? Basis(Invoerlezer lezer, string partij, Guid sleutel)
    {
        var naam = lezer.Tekst(Naam, new(nameof(Naam), "de naam van het project"), Project.MaximumNaam);
        var soort = lezer.Keuze(Soort, new(nameof(Soort), "wat u doet"), Projectwoorden.Keuzes<Projectsoort>());
        var locatie = lezer.Tekst(Locatie, new(nameof(Locatie), "de locatie") { Leeg = "Kies een locatie." }, Project.MaximumNaam);
        var m2 = lezer.Getal(Oppervlakte, new(nameof(Oppervlakte), "de oppervlakte"), Getalgrens.Oppervlakte);
        var besluit = lezer.Datum(Besluit, new(nameof(Besluit), "de dag van het besluit"));
        var (vergund, begin, gereed) = (Datum(lezer, Vergund, nameof(Vergund), "de dag van de vergunning"), Datum(lezer, Begin, nameof(Begin), "het begin van het werk"), Datum(lezer, Gereed, nameof(Gereed), "de dag waarop het werk klaar is"));
        if (naam is null || soort is null || locatie is null || m2 is null || besluit is null) return null;
        return new(sleutel, partij, soort.Value, naam, locatie, new Oppervlakte(m2.Value), besluit.Value)
        {
            Vergund = vergund,
            Begin = begin,
            Gereed = gereed,
            Gebouw = Code(Gebouw),
            Plan = Code(Plan),
            IsLos = Invoerlezer.Vinkje(IsLos),
        };
    }

    private Duurzaamheid LeesDuurzaamheid(Invoerlezer lezer) => new(
        lezer.Getal(Epc, new(nameof(Epc), "de EPC", Optioneel: true), Epcgrens),
        lezer.Getal(EpcNorm, new(nameof(EpcNorm), "de norm voor de EPC", Optioneel: true), Epcgrens),
        lezer.Tekst(Label, new(nameof(Label), "het label", Optioneel: true), Project.MaximumLabel),
        lezer.Tekst(Labelnorm, new(nameof(Labelnorm), "de norm voor het label", Optioneel: true), Project.MaximumLabel),
        lezer.Keuze(LabelIsBeter, new(nameof(LabelIsBeter), "of het label beter is", Optioneel: true), JaNee));

    private Onderbouwing LeesOnderbouwing(Invoerlezer lezer) => new(
        Tekst(lezer, Opties, nameof(Opties), "de onderzochte mogelijkheden"),
        Tekst(lezer, Nieuwbouw, nameof(Nieuwbouw), "waarom u voor nieuwbouw koos"),
        Tekst(lezer, Plek, nameof(Plek), "waarom u voor deze plek koos"),
        Invoerlezer.Vinkje(MetGebruiker));

    private Verlatenpand LeesVerlaten(Invoerlezer lezer) => new(
        lezer.Keuze(Verhuist, new(nameof(Verhuist), "of er een huurder verhuist", Optioneel: true), JaNee),
        lezer.Tekst(Verlatennaam, new(nameof(Verlatennaam), "het gebouw dat leeg achterblijft", Optioneel: true), Project.MaximumNaam),
        Invoerlezer.Vinkje(IsJong),
        Tekst(lezer, Visie, nameof(Visie), "uw visie op dat gebouw"));

    private (string? Flexibiliteit, string? Terughoudendheid, Toeslagstand? Toeslag, Compensatiestand? Compensatie, string? Compensatietekst) LeesToevoeging(Invoerlezer lezer) => (
        Tekst(lezer, Flexibiliteit, nameof(Flexibiliteit), "de flexibiliteit"),
        Tekst(lezer, Terughoudendheid, nameof(Terughoudendheid), "uw toelichting"),
        lezer.Keuze(Toeslag, new(nameof(Toeslag), "of de toeslag is betaald", Optioneel: true), Projectwoorden.Keuzes<Toeslagstand>()),
        lezer.Keuze(Compensatie, new(nameof(Compensatie), "hoever de compensatie is", Optioneel: true), Projectwoorden.Keuzes<Compensatiestand>()),
        Tekst(lezer, Compensatietekst, nameof(Compensatietekst), "de compensatie"));

    private static string? Tekst(Invoerlezer lezer, string? tekst, string veld, string naam) => lezer.Tekst(tekst, new(veld, naam, Optioneel: true), Project.MaximumTekst);

    private static DateOnly? Datum(Invoerlezer lezer, string? tekst, string veld, string naam) => lezer.Datum(tekst, new(veld, naam, Optioneel: true));

    private static string? Code(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
