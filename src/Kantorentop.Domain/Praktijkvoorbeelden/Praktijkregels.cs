namespace Kantorentop.Domain.Praktijkvoorbeelden;

/// <summary>The steps of an example. A changed text is looked at anew, and is not public until it is published again.</summary>
public static class Praktijkregels
{
    /// <summary>The secretariaat finds nothing that stands in the way, or sends it back with a reason.</summary>
    public static Uitkomst<Praktijkvoorbeeld> Controleer(Praktijkvoorbeeld voorbeeld, bool akkoord, string? reden)
    {
        if (voorbeeld.Staat != Praktijkstaat.TerControle) return Weiger("niet-ter-controle", "Dit voorbeeld ligt niet meer ter controle. Bekijk de stand van nu.", null);
        if (!akkoord && reden is null) return Weiger("reden-ontbreekt", "Vul in wat er moet veranderen.", nameof(Praktijkvoorbeeld.Reden));
        return Uitkomst<Praktijkvoorbeeld>.Met(voorbeeld with { Staat = akkoord ? Praktijkstaat.Akkoord : Praktijkstaat.Teruggestuurd, Reden = akkoord ? null : reden });
    }

    /// <summary>Who sent it in publishes it, after the check.</summary>
    public static Uitkomst<Praktijkvoorbeeld> Publiceer(Praktijkvoorbeeld voorbeeld, DateOnly op) => voorbeeld.Staat == Praktijkstaat.Akkoord
        ? Uitkomst<Praktijkvoorbeeld>.Met(voorbeeld with { Staat = Praktijkstaat.Gepubliceerd, GepubliceerdOp = op })
        : Weiger("nog-niet-gecontroleerd", "Het secretariaat kijkt eerst of er niets vertrouwelijks in staat. Publiceer daarna.", null);

    /// <summary>A new text of who sent it in.</summary>
    public static Praktijkvoorbeeld Wijzig(Praktijkvoorbeeld voorbeeld, Praktijkvoorbeeld nieuw) => nieuw with
    {
        Nummer = voorbeeld.Nummer,
        Inzendersoort = voorbeeld.Inzendersoort,
        Inzender = voorbeeld.Inzender,
        Inzendernaam = voorbeeld.Inzendernaam,
        IngediendOp = voorbeeld.IngediendOp,
        Staat = Praktijkstaat.TerControle,
        Reden = null,
        GepubliceerdOp = null,
    };

    private static Uitkomst<Praktijkvoorbeeld> Weiger(string code, string tekst, string? veld) => Uitkomst<Praktijkvoorbeeld>.Mislukt(new Melding(code, tekst, veld));
}
