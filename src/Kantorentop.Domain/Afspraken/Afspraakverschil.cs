using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Afspraken;

/// <summary>A text that differs between two versions.</summary>
/// <param name="Onderdeel">Component, or null for an annex.</param>
/// <param name="Locatie">Code of the location, or null for the region.</param>
/// <param name="Naam">What the text is.</param>
/// <param name="Stukken">The words that stayed, went and came.</param>
public sealed record Tekstwijziging(Onderdeel? Onderdeel, string? Locatie, string Naam, IReadOnlyList<Tekststuk> Stukken);

/// <summary>A number that differs between two versions.</summary>
/// <param name="Onderdeel">Component, or null for an annex.</param>
/// <param name="Locatie">Code of the location, or null for the region.</param>
/// <param name="Naam">What it is about.</param>
/// <param name="Eenheid">What it counts.</param>
/// <param name="Oud">In the earlier version; null when it said nothing.</param>
/// <param name="Nieuw">In the later version; null likewise.</param>
public sealed record Getalwijziging(Onderdeel? Onderdeel, string? Locatie, string Naam, string Eenheid, decimal? Oud, decimal? Nieuw)
{
    /// <summary>New minus old; null when one of them is not known, for unknown is not 0.</summary>
    public decimal? Verschil => Nieuw - Oud;
}

/// <summary>What an amendment changes: the differences in words and in numbers, by component and location.</summary>
public sealed record Afspraakverschil(IReadOnlyList<Tekstwijziging> Teksten, IReadOnlyList<Getalwijziging> Getallen)
{
    private const string M2 = "m² v.v.o.";

    /// <summary>True when both say the same.</summary>
    public bool IsLeeg => Teksten.Count + Getallen.Count == 0;

    /// <summary>From the earlier to the later content; what is the same in both is not in it.</summary>
    public static Afspraakverschil Tussen(Afspraakinhoud oud, Afspraakinhoud nieuw)
    {
        var (van, naar) = (Velden(oud), Velden(nieuw));
        var paren = van.Keys.Union(naar.Keys)
            .OrderBy(veld => veld.Onderdeel is null).ThenBy(veld => veld.Onderdeel)
            .Select(veld => (Veld: veld, Oud: van.GetValueOrDefault(veld), Nieuw: naar.GetValueOrDefault(veld)))
            .Where(paar => paar.Oud?.Getal != paar.Nieuw?.Getal || paar.Oud?.Tekst != paar.Nieuw?.Tekst).ToList();
        return new(
            [.. paren.Where(paar => paar.Veld.Eenheid is null).Select(paar => new Tekstwijziging(
                paar.Veld.Onderdeel, paar.Veld.Locatie, (paar.Nieuw ?? paar.Oud)!.Naam, Tekstverschil.Van(paar.Oud?.Tekst, paar.Nieuw?.Tekst)))],
            [.. paren.Where(paar => paar.Veld.Eenheid is not null).Select(paar => new Getalwijziging(
                paar.Veld.Onderdeel, paar.Veld.Locatie, (paar.Nieuw ?? paar.Oud)!.Naam, paar.Veld.Eenheid!, paar.Oud?.Getal, paar.Nieuw?.Getal))]);
    }

    // All that a version says, one value per field. A target or an annex is known by its key, for its name may change.
    private static Dictionary<Veld, Waarde> Velden(Afspraakinhoud inhoud)
    {
        var velden = new Dictionary<Veld, Waarde>();
        Tekst(Onderdeel.Visie, null, "Mix van kantoren en locaties", inhoud.Visie.Mix);
        Tekst(Onderdeel.Visie, null, "Verwachte vraag", inhoud.Visie.Vraag);
        Tekst(Onderdeel.Visie, null, "Waarde van andere ontwikkelingen", inhoud.Visie.Waardecreatie);
        foreach (var doel in inhoud.Doelstellingen) Doelstelling(doel);
        foreach (var doel in inhoud.Locatiedoelen) Locatie(doel);
        foreach (var plan in inhoud.Gebiedsvisies)
        {
            Tekst(Onderdeel.Gebiedsvisies, plan.Locatie, "Wie de gebiedsvisie maakt", plan.Trekker);
            Tekst(Onderdeel.Gebiedsvisies, plan.Locatie, "Klaar op", Dag(plan.Gereed));
        }

        Tekst(Onderdeel.Voordelen, null, "Voordelen", inhoud.Voordelen.Tekst);
        foreach (var bijlage in inhoud.Bijlagen.Where(bijlage => !bijlage.IsLeeg)) Bijlage(bijlage);
        return velden;

        void Doelstelling(Doelstelling doel)
        {
            Doelgetal(doel, "uitgangswaarde", doel.Nulwaarde);
            Doelgetal(doel, "doel", doel.Doel);
            Doeltekst(doel, "datum van de uitgangswaarde", Dag(doel.Nuldatum));
            Doeltekst(doel, "datum van het doel", Dag(doel.Doeldatum));
            Doeltekst(doel, "bron", doel.Bron);
            Doeltekst(doel, "hoe gemeten", doel.Meetwijze);
            if (doel.Indicator is not null) return;
            Doeltekst(doel, "naam", doel.Naam);
            Doeltekst(doel, "het doel is", doel.Richting.Naam());
            Doeltekst(doel, "gemeten met", doel.Cijfer is { } cijfer ? Cijferregister.Van(cijfer).Naam : null);
        }

        void Locatie(Locatiedoel doel)
        {
            Tekst(Onderdeel.Locatiedoelen, doel.Locatie, "Perspectief", doel.Toekomstperspectief?.Gebiedsnaam());
            Getal(Onderdeel.Locatiedoelen, doel.Locatie, "Plancapaciteit", M2, doel.Plancapaciteit?.M2);
            Getal(Onderdeel.Locatiedoelen, doel.Locatie, "Nieuwbouw, ten hoogste", M2, doel.Nieuwbouw?.M2);
            Getal(Onderdeel.Locatiedoelen, doel.Locatie, "Te onttrekken", M2, doel.Onttrekken?.M2);
        }

        void Bijlage(Bijlage bijlage)
        {
            var titel = bijlage.Titel ?? "Bijlage zonder titel";
            Voeg(new(null, null, "titel", bijlage.Sleutel, null), new($"{titel}: titel", bijlage.Titel, null));
            Voeg(new(null, null, "tekst", bijlage.Sleutel, null), new($"{titel}: tekst", bijlage.Tekst, null));
        }

        void Doeltekst(Doelstelling doel, string wat, string? tekst) =>
            Voeg(new(Onderdeel.Regiodoelen, null, wat, doel.Sleutel, null), new($"{doel.Naam}: {wat}", tekst, null));
        void Doelgetal(Doelstelling doel, string wat, decimal? getal) =>
            Voeg(new(Onderdeel.Regiodoelen, null, wat, doel.Sleutel, doel.Eenheid), new($"{doel.Naam}: {wat}", null, getal));
        void Tekst(Onderdeel onderdeel, string? locatie, string naam, string? tekst) => Voeg(new(onderdeel, locatie, naam, null, null), new(naam, tekst, null));
        void Getal(Onderdeel onderdeel, string? locatie, string naam, string eenheid, decimal? getal) =>
            Voeg(new(onderdeel, locatie, naam, null, eenheid), new(naam, null, getal));
        void Voeg(Veld veld, Waarde waarde) => velden[veld] = waarde;
    }

    private static string? Dag(DateOnly? dag) => dag is { } datum ? Zinsdeel.Datum(datum) : null;

    /// <summary>Numbers of another unit are another field: 10% and 10 homes have no difference.</summary>
    private sealed record Veld(Onderdeel? Onderdeel, string? Locatie, string Wat, string? Sleutel, string? Eenheid);

    private sealed record Waarde(string Naam, string? Tekst, decimal? Getal);
}
