using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What an annex, and a conflict of it with the covenant (art. 18.2), must say.</summary>
public static class Bijlageregels
{
    /// <summary>An annex has a title, and no text is too long.</summary>
    public static IEnumerable<Melding> Toets(Bijlage bijlage)
    {
        if (bijlage.Titel is null && !bijlage.IsLeeg)
            yield return new("titel-ontbreekt", "Geef de bijlage een titel.", $"{bijlage.Sleutel}.{nameof(bijlage.Titel)}");
        foreach (var melding in Lengten(
            bijlage.Sleutel, (bijlage.Titel, nameof(bijlage.Titel), Bijlage.MaximumTitel), (bijlage.Tekst, nameof(bijlage.Tekst), Bijlage.MaximumTekst)))
            yield return melding;
    }

    /// <summary>A conflict names a member of the covenant, the place, what it says and what holds: otherwise nobody can tell what prevails.</summary>
    public static IEnumerable<Melding> Toets(Strijdigheid strijdigheid)
    {
        if (strijdigheid.IsLeeg) yield break;
        var sleutel = strijdigheid.Sleutel;
        if (Artikelen.Find(strijdigheid.Artikel) is null)
            yield return new("artikel-onbekend", "Kies het artikel van het convenant dat voorgaat.", $"{sleutel}.{nameof(strijdigheid.Artikel)}");
        foreach (var (tekst, veld, zin) in new[]
        {
            (strijdigheid.Plaats, nameof(strijdigheid.Plaats), "Vul in waar in de afspraak of de bijlage dit staat."),
            (strijdigheid.Tekst, nameof(strijdigheid.Tekst), "Vul in wat daar staat."),
            (strijdigheid.Geldt, nameof(strijdigheid.Geldt), "Vul in wat volgens het convenant geldt."),
        })
            if (tekst is null)
                yield return new("strijdigheid-niet-volledig", zin, $"{sleutel}.{veld}");
        foreach (var melding in Lengten(
            sleutel,
            (strijdigheid.Plaats, nameof(strijdigheid.Plaats), Strijdigheid.MaximumPlaats),
            (strijdigheid.Tekst, nameof(strijdigheid.Tekst), Strijdigheid.MaximumTekst),
            (strijdigheid.Geldt, nameof(strijdigheid.Geldt), Strijdigheid.MaximumTekst)))
            yield return melding;
    }

    private static IEnumerable<Melding> Lengten(string sleutel, params (string? Tekst, string Veld, int Maximum)[] velden) =>
        velden.Where(veld => veld.Tekst?.Length > veld.Maximum).Select(veld => Invoerregels.TeLang($"{sleutel}.{veld.Veld}", veld.Maximum));
}
