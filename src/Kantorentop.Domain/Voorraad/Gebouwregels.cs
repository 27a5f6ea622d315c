using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Domain.Voorraad;

/// <summary>What may be recorded of a building.</summary>
internal static class Gebouwregels
{
    private const int CijfersBag = 16;

    public static IEnumerable<Melding> Toets(Gebouw gebouw, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindLocatie(gebouw.Locatie) is not null, "locatie", gebouw.Locatie, "locaties")
            .Concat(gebouw.Eigenaar is { } eigenaar ? Bevindingen.Bekend(bekend.KentPartij(eigenaar), "eigenaar", eigenaar, "partijen") : [])
            .Concat(Bevindingen.NietEerder(gebouw.Opgeleverd, "opgeleverd", gebouw.Bouwstart, "bouwstart"))
            .Concat(Bevindingen.NietEerder(gebouw.Onttrokken, "onttrokken", gebouw.Bouwstart, "bouwstart"))
            .Concat(Bevindingen.NietEerder(gebouw.Onttrokken, "onttrokken", gebouw.Opgeleverd, "opgeleverd"))
            .Concat(BagPand(gebouw.BagPand));

    public static IEnumerable<Melding> Waarschuw(Gebouw gebouw)
    {
        if (gebouw.Onttrokken is null && gebouw.Onttrekking is not null)
            yield return new Melding("onttrekking-zonder-datum", "Er is een soort onttrekking ingevuld zonder datum: het gebouw blijft in de voorraad.", "onttrokken");
        if (gebouw.Onttrokken is not null && gebouw.Onttrekking is null)
            yield return new Melding("onttrekking-zonder-soort", "Het gebouw is onttrokken, maar niet hoe: sloop, transformatie of overig.", "onttrekking");
        if (gebouw.Bouwstart is null && gebouw.Opgeleverd is null)
            yield return new Melding("gebouw-zonder-datums", "Zonder bouwstart en opgeleverd telt het gebouw in geen enkel cijfer mee.", "opgeleverd");
    }

    private static IEnumerable<Melding> BagPand(string? bagPand)
    {
        if (bagPand is not null && (bagPand.Length != CijfersBag || !bagPand.All(char.IsAsciiDigit)))
            yield return new Melding("bag-pand", "Een BAG-pandnummer heeft zestien cijfers. Vul het hele nummer in, als tekst, of laat het leeg.", "bag_pand");
    }
}
