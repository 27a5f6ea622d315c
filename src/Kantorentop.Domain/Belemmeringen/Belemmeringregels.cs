namespace Kantorentop.Domain.Belemmeringen;

/// <summary>The steps of an obstacle: reported, in research, answered; never back.</summary>
public static class Belemmeringregels
{
    /// <summary>What is wrong with a report, or null. Whether places exist is checked where they are known.</summary>
    public static Melding? Toets(Belemmering belemmering) => (belemmering.Laag, belemmering.Overheid) switch
    {
        (Bestuurslaag.Provincie or Bestuurslaag.Gemeente, null) => new("overheid-ontbreekt", "Kies welke provincie of gemeente dit kan oplossen.", nameof(Belemmering.Overheid)),
        (Bestuurslaag.Rijk or Bestuurslaag.Anders, not null) => new("overheid-te-veel", "Kies óf een provincie of gemeente, óf het Rijk of een ander.", nameof(Belemmering.Overheid)),
        _ => null,
    };

    /// <summary>The next step of who is responsible. An answer may be improved; a state of before does not come back.</summary>
    /// <param name="belemmering">As it stands.</param>
    /// <param name="naar">The state from now on.</param>
    /// <param name="antwoord">The answer; a first word on the research may stay empty.</param>
    /// <param name="op">Today.</param>
    public static Uitkomst<Belemmering> Behandel(Belemmering belemmering, Belemmeringstaat naar, string? antwoord, DateOnly op)
    {
        if (naar < belemmering.Staat || naar == Belemmeringstaat.Gemeld)
            return Weiger("stap-terug", "Deze stap is al gezet. Kies de stand van nu of een volgende.", nameof(Belemmering.Staat));
        if (naar == Belemmeringstaat.Beantwoord && antwoord is null)
            return Weiger("antwoord-ontbreekt", "Vul in wat u kunt doen, of waarom het niet kan.", nameof(Belemmering.Antwoord));
        return Uitkomst<Belemmering>.Met(belemmering with
        {
            Staat = naar,
            Antwoord = antwoord,
            OnderzochtVanaf = belemmering.OnderzochtVanaf ?? op,
            BeantwoordOp = naar == Belemmeringstaat.Beantwoord ? belemmering.BeantwoordOp ?? op : null,
        });
    }

    /// <summary>Makes it public, or takes that back. The first day stays while it is public.</summary>
    public static Belemmering GeefVrij(Belemmering belemmering, bool openbaar, DateOnly op) =>
        belemmering with { VrijgegevenOp = openbaar ? belemmering.VrijgegevenOp ?? op : null };

    private static Uitkomst<Belemmering> Weiger(string code, string tekst, string veld) => Uitkomst<Belemmering>.Mislukt(new Melding(code, tekst, veld));
}
