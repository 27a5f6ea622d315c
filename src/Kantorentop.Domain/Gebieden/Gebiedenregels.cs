using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Domain.Gebieden;

/// <summary>What may be recorded of municipalities, regions and locations.</summary>
internal static class Gebiedenregels
{
    public static IEnumerable<Melding> Toets(Gemeente gemeente, Feitenindex bekend)
    {
        if (!IsGemeentecode(gemeente.Code))
            yield return new Melding("gemeentecode", "Vul de CBS-code van de gemeente in: GM en vier cijfers, bijvoorbeeld GM0363.", "gemeente");
        foreach (var melding in Bevindingen.Bekend(Provincie.Find(gemeente.Provincie) is not null, "provincie", gemeente.Provincie, "provincies: PV20 tot en met PV31")
            .Concat(Bevindingen.Periode(gemeente.Vanaf, gemeente.Tot))) yield return melding;
        if (gemeente.Opvolger is not { } opvolger) yield break;
        foreach (var melding in Bevindingen.Bekend(bekend.FindGemeente(opvolger) is not null, "opvolger", opvolger, "gemeenten")) yield return melding;
    }

    public static IEnumerable<Melding> Toets(Regiolidmaatschap lid, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.KentRegio(lid.Regio), "regio", lid.Regio, "kantorenregios")
            .Concat(Bevindingen.Bekend(bekend.FindGemeente(lid.Gemeente) is not null, "gemeente", lid.Gemeente, "gemeenten"))
            .Concat(Bevindingen.Periode(lid.Vanaf, lid.Tot))
            .Concat(Bevindingen.GeenOverlap(lid, bekend));

    public static IEnumerable<Melding> Toets(Locatie locatie, Feitenindex bekend)
    {
        foreach (var melding in Bevindingen.Bekend(bekend.FindGemeente(locatie.Gemeente) is not null, "gemeente", locatie.Gemeente, "gemeenten")) yield return melding;
        if (locatie.Breedtegraad is < -90 or > 90)
            yield return new Melding("breedtegraad", "Vul de breedtegraad in graden in (WGS84), bijvoorbeeld 52.064.", "breedtegraad");
        if (locatie.Lengtegraad is < -180 or > 180)
            yield return new Melding("lengtegraad", "Vul de lengtegraad in graden in (WGS84), bijvoorbeeld 5.085.", "lengtegraad");
    }

    public static IEnumerable<Melding> Toets(Gebiedsaanduiding aanduiding, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindLocatie(aanduiding.Locatie) is not null, "locatie", aanduiding.Locatie, "locaties")
            .Concat(Bevindingen.Periode(aanduiding.Vanaf, aanduiding.Tot))
            .Concat(Bevindingen.GeenOverlap(aanduiding, bekend));

    public static IEnumerable<Melding> Toets(Herstructurering merk, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindLocatie(merk.Locatie) is not null, "locatie", merk.Locatie, "locaties")
            .Concat(Bevindingen.Periode(merk.Vanaf, merk.Tot))
            .Concat(Bevindingen.GeenOverlap(merk, bekend));

    public static IEnumerable<Melding> Waarschuw(Gemeente gemeente, Feitenindex bekend) =>
        Bevindingen.GeenOverlap(gemeente, bekend);

    public static IEnumerable<Melding> Waarschuw(Locatie locatie)
    {
        if (locatie.Breedtegraad is null != locatie.Lengtegraad is null)
            yield return new Melding("half-punt", "De locatie staat niet op de kaart: vul breedtegraad en lengtegraad allebei in.", "breedtegraad");
        if (locatie.Breedtegraad is < 50.7m or > 53.7m || locatie.Lengtegraad is < 3.3m or > 7.3m)
            yield return new Melding("buiten-nederland", "Het punt ligt buiten Nederland. Kijk of breedtegraad en lengtegraad niet zijn verwisseld.", "breedtegraad");
    }

    private static bool IsGemeentecode(string code) =>
        code.Length == 6 && code.StartsWith("GM", StringComparison.Ordinal) && code.Skip(2).All(char.IsAsciiDigit);
}
