using Kantorentop.Application.Uitwisseling.Bewerken;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>The page on which a row is shown: that of the thing that it is about.</summary>
public static class Feitadres
{
    /// <summary>The address.</summary>
    /// <param name="formulier">The form of the row.</param>
    /// <param name="onderwerp">Key of the thing where the row is the thing itself.</param>
    public static string Van(Feitformulier formulier, string? onderwerp)
    {
        string Cel(string kolom) => formulier.Cellen.GetValueOrDefault(kolom) ?? "";
        return formulier.Tabel.Naam switch
        {
            "gebouwen" or "locaties" or "plannen" or "kantorenregios" or "partijen" => string.IsNullOrEmpty(onderwerp)
                ? Ouder(formulier)
                : Adressen.Feitblad(formulier.Tabel.Naam, onderwerp),
            "ruimten" or "ruimtestanden" or "eigendommen" => Adressen.Feitblad("gebouwen", formulier.Gebouw ?? Cel("gebouw")),
            "planstanden" => Adressen.Feitblad("plannen", Cel("plan")),
            "gebiedsaanduidingen" or "herstructureringen" => Adressen.Feitblad("locaties", Cel("locatie")),
            "regio-gemeenten" or "ramingen" => Adressen.Feitblad("kantorenregios", Cel("regio")),
            _ => Adressen.Gegevens,
        };
    }

    private static string Ouder(Feitformulier formulier) => formulier.Cellen.GetValueOrDefault("locatie") is { Length: > 0 } locatie && formulier.Tabel.Ouder is not null
        ? Adressen.Feitblad("locaties", locatie)
        : Adressen.Feitenlijst(formulier.Tabel.Naam);
}
