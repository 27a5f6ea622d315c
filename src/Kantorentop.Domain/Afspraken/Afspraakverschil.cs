namespace Kantorentop.Domain.Afspraken;

/// <summary>A text that differs between two versions.</summary>
/// <param name="Onderdeel">Component.</param>
/// <param name="Locatie">Code of the location, or null for the region.</param>
/// <param name="Naam">What the text is.</param>
/// <param name="Stukken">The words that stayed, went and came.</param>
public sealed record Tekstwijziging(Onderdeel Onderdeel, string? Locatie, string Naam, IReadOnlyList<Tekststuk> Stukken);

/// <summary>A number that differs between two versions.</summary>
/// <param name="Onderdeel">Component.</param>
/// <param name="Locatie">Code of the location, or null for the region.</param>
/// <param name="Naam">What it is about.</param>
/// <param name="Eenheid">What it counts.</param>
/// <param name="Oud">In the earlier version; null when it said nothing.</param>
/// <param name="Nieuw">In the later version; null likewise.</param>
public sealed record Getalwijziging(Onderdeel Onderdeel, string? Locatie, string Naam, string Eenheid, decimal? Oud, decimal? Nieuw)
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
        var sleutels = van.Keys.Concat(naar.Keys.Where(sleutel => !van.ContainsKey(sleutel))).OrderBy(sleutel => sleutel.Onderdeel).ToList();
        var paren = sleutels.Select(sleutel => (Sleutel: sleutel, Oud: van.GetValueOrDefault(sleutel), Nieuw: naar.GetValueOrDefault(sleutel)))
            .Where(paar => paar.Oud?.Getal != paar.Nieuw?.Getal || paar.Oud?.Tekst != paar.Nieuw?.Tekst).ToList();
        return new(
            [.. paren.Where(paar => (paar.Oud ?? paar.Nieuw)!.Eenheid is null).Select(paar => new Tekstwijziging(
                paar.Sleutel.Onderdeel, paar.Sleutel.Locatie, paar.Sleutel.Naam, Tekstverschil.Van(paar.Oud?.Tekst, paar.Nieuw?.Tekst)))],
            [.. paren.Where(paar => (paar.Oud ?? paar.Nieuw)!.Eenheid is not null).Select(paar => new Getalwijziging(
                paar.Sleutel.Onderdeel, paar.Sleutel.Locatie, paar.Sleutel.Naam, (paar.Nieuw ?? paar.Oud)!.Eenheid!, paar.Oud?.Getal, paar.Nieuw?.Getal))]);
    }

    // All that a version says, one value per field: laid side by side by their keys.
    private static Dictionary<Sleutel, Waarde> Velden(Afspraakinhoud inhoud)
    {
        var velden = new Dictionary<Sleutel, Waarde>();
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
        return velden;

        void Doelstelling(Doelstelling doel)
        {
            Getal(Onderdeel.Regiodoelen, null, $"{doel.Naam}: uitgangswaarde", doel.Eenheid, doel.Nulwaarde);
            Getal(Onderdeel.Regiodoelen, null, $"{doel.Naam}: doel", doel.Eenheid, doel.Doel);
            Tekst(Onderdeel.Regiodoelen, null, $"{doel.Naam}: datum van de uitgangswaarde", Dag(doel.Nuldatum));
            Tekst(Onderdeel.Regiodoelen, null, $"{doel.Naam}: datum van het doel", Dag(doel.Doeldatum));
            Tekst(Onderdeel.Regiodoelen, null, $"{doel.Naam}: bron", doel.Bron);
            Tekst(Onderdeel.Regiodoelen, null, $"{doel.Naam}: hoe gemeten", doel.Meetwijze);
        }

        void Locatie(Locatiedoel doel)
        {
            Tekst(Onderdeel.Locatiedoelen, doel.Locatie, "Perspectief", doel.Toekomstperspectief?.Gebiedsnaam());
            Getal(Onderdeel.Locatiedoelen, doel.Locatie, "Plancapaciteit", M2, doel.Plancapaciteit?.M2);
            Getal(Onderdeel.Locatiedoelen, doel.Locatie, "Nieuwbouw, ten hoogste", M2, doel.Nieuwbouw?.M2);
            Getal(Onderdeel.Locatiedoelen, doel.Locatie, "Te onttrekken", M2, doel.Onttrekken?.M2);
        }

        void Tekst(Onderdeel onderdeel, string? locatie, string naam, string? tekst) => velden[new(onderdeel, locatie, naam)] = new(tekst, null, null);
        void Getal(Onderdeel onderdeel, string? locatie, string naam, string eenheid, decimal? getal) =>
            velden[new(onderdeel, locatie, naam)] = new(null, getal, eenheid);
    }

    private static string? Dag(DateOnly? dag) => dag is { } datum ? Zinsdeel.Datum(datum) : null;

    private sealed record Sleutel(Onderdeel Onderdeel, string? Locatie, string Naam);

    private sealed record Waarde(string? Tekst, decimal? Getal, string? Eenheid);
}
