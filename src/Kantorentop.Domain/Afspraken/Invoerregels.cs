using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What a value must satisfy on its own, however complete the agreement is. The field is the property's name, after the row's key.</summary>
public static class Invoerregels
{
    /// <summary>Component a: no text is too long.</summary>
    public static IEnumerable<Melding> Toets(Visie visie) => Lengten(
        (visie.Mix, nameof(visie.Mix), Visie.MaximumTekst),
        (visie.Vraag, nameof(visie.Vraag), Visie.MaximumTekst),
        (visie.Waardecreatie, nameof(visie.Waardecreatie), Visie.MaximumTekst));

    /// <summary>Component b: the target date comes after the baseline date, and no number is beyond the country.</summary>
    public static IEnumerable<Melding> Toets(Regiodoel doel)
    {
        if (doel.Nulwaarde?.M2 > Regiodoel.Maximum) yield return TeGroot(Veld(doel, nameof(doel.Nulwaarde)), Regiodoel.Maximum);
        if (doel.Doel?.M2 > Regiodoel.Maximum) yield return TeGroot(Veld(doel, nameof(doel.Doel)), Regiodoel.Maximum);
        if (DoeldatumKlopt(doel.Nuldatum, doel.Doeldatum, Veld(doel, nameof(doel.Doeldatum))) is { } datum) yield return datum;
        foreach (var melding in Lengten(
            (doel.Bron, Veld(doel, nameof(doel.Bron)), Regiodoel.MaximumBron),
            (doel.Meetwijze, Veld(doel, nameof(doel.Meetwijze)), Regiodoel.MaximumMeetwijze)))
            yield return melding;
    }

    /// <summary>Component b, a target of the region's own: as <see cref="Toets(Regiodoel)"/>, and a percentage is one.</summary>
    public static IEnumerable<Melding> Toets(Eigendoel doel)
    {
        string Bij(string veld) => $"{doel.Sleutel}.{veld}";
        foreach (var melding in Lengten(
            (doel.Naam, Bij(nameof(doel.Naam)), Eigendoel.MaximumNaam),
            (doel.Eenheid, Bij(nameof(doel.Eenheid)), Eigendoel.MaximumEenheid),
            (doel.Bron, Bij(nameof(doel.Bron)), Regiodoel.MaximumBron),
            (doel.Meetwijze, Bij(nameof(doel.Meetwijze)), Regiodoel.MaximumMeetwijze)))
            yield return melding;
        if (DoeldatumKlopt(doel.Nuldatum, doel.Doeldatum, Bij(nameof(doel.Doeldatum))) is { } datum) yield return datum;
        foreach (var (waarde, veld) in new[] { (doel.Nulwaarde, nameof(doel.Nulwaarde)), (doel.Doel, nameof(doel.Doel)) })
        {
            if (waarde is { } getal && Math.Abs(getal) > Regiodoel.Maximum)
                yield return new("getal-te-groot", "Vul een kleiner getal in, of kies een grotere eenheid.", Bij(veld));
            if (doel.IsPercentage && waarde is (< 0m or > 100m)) yield return new("geen-percentage", "Vul een percentage van 0 tot en met 100 in.", Bij(veld));
        }
    }

    /// <summary>Component c: no number is larger than one row may hold.</summary>
    public static IEnumerable<Melding> Toets(Locatiedoel doel)
    {
        (Oppervlakte? Waarde, string Veld)[] velden =
        [
            (doel.Plancapaciteit, nameof(doel.Plancapaciteit)), (doel.Nieuwbouw, nameof(doel.Nieuwbouw)), (doel.Onttrekken, nameof(doel.Onttrekken)),
        ];
        return velden.Where(veld => veld.Waarde?.M2 > Oppervlakte.Maximum)
            .Select(veld => TeGroot($"{doel.Locatie}.{veld.Veld}", Oppervlakte.Maximum));
    }

    /// <summary>Component d: no text is too long.</summary>
    public static IEnumerable<Melding> Toets(Gebiedsvisieplan plan) =>
        Lengten((plan.Trekker, $"{plan.Locatie}.{nameof(plan.Trekker)}", Gebiedsvisieplan.MaximumTrekker));

    /// <summary>Component e: no text is too long.</summary>
    public static IEnumerable<Melding> Toets(Voordelen voordelen) =>
        Lengten((voordelen.Tekst, nameof(voordelen.Tekst), Voordelen.MaximumTekst));

    /// <summary>A signature: a name and an office.</summary>
    public static IReadOnlyList<Melding> Toets(string naam, string functie)
    {
        var meldingen = Lengten(
            (naam, nameof(Handtekening.Naam), Handtekening.MaximumNaam),
            (functie, nameof(Handtekening.Functie), Handtekening.MaximumFunctie)).ToList();
        if (string.IsNullOrWhiteSpace(naam)) meldingen.Add(new("naam-ontbreekt", "Vul de naam in van wie ondertekent.", nameof(Handtekening.Naam)));
        if (string.IsNullOrWhiteSpace(functie))
            meldingen.Add(new("functie-ontbreekt", "Vul de functie in van wie ondertekent, bijvoorbeeld wethouder.", nameof(Handtekening.Functie)));
        return meldingen;
    }

    /// <summary>The text of a field is too long.</summary>
    public static Melding TeLang(string veld, int maximum) => new(
        "tekst-te-lang", $"Maak de tekst korter: er passen {maximum.ToString("#,##0", Zinsdeel.Nederlands)} tekens in.", veld);

    private static Melding? DoeldatumKlopt(DateOnly? nuldatum, DateOnly? doeldatum, string veld) => doeldatum <= nuldatum
        ? new("doeldatum-voor-nuldatum", "Vul een datum voor het doel in die na de datum van de uitgangswaarde ligt.", veld)
        : null;

    private static string Veld(Regiodoel doel, string veld) => $"{doel.Indicator}.{veld}";

    private static Melding TeGroot(string veld, decimal maximum) => new(
        "getal-te-groot", $"Vul een oppervlakte in van ten hoogste {Zinsdeel.M2(maximum)}.", veld);

    private static IEnumerable<Melding> Lengten(params (string? Tekst, string Veld, int Maximum)[] velden) =>
        velden.Where(veld => veld.Tekst?.Length > veld.Maximum).Select(veld => TeLang(veld.Veld, veld.Maximum));
}
