using System.Text;
using Kantorentop.Domain;

namespace Kantorentop.Web.Invoer;

/// <summary>
/// Reads the strings of a form one by one and gathers what is wrong, so that all of it is told at once.
/// Whether the values make sense together is for the domain.
/// </summary>
public sealed class Invoerlezer
{
    private readonly List<Melding> meldingen = [];

    /// <summary>What could not be read; empty when the form was in order.</summary>
    public IReadOnlyList<Melding> Meldingen => meldingen;

    /// <summary>True when everything could be read.</summary>
    public bool IsGelukt => meldingen.Count == 0;

    /// <summary>A number within its bounds; null when empty or refused.</summary>
    public decimal? Getal(string? tekst, Vraag vraag, Getalgrens grens)
    {
        var lezing = Getallezer.Lees(tekst);
        if (lezing.Waarde is { } waarde) return Keur(waarde, grens.Fout(waarde, vraag), "getal-buiten-grens", vraag);
        return Weiger<decimal>(lezing.Fout, "geen-getal", $"Vul {vraag.Naam} in, bijvoorbeeld 1.250.", vraag);
    }

    /// <summary>A date; null when empty or refused.</summary>
    public DateOnly? Datum(string? tekst, Vraag vraag)
    {
        var lezing = Datumlezer.Lees(tekst);
        return lezing.Waarde ?? Weiger<DateOnly>(lezing.Fout, "geen-datum", $"Vul {vraag.Naam} in, bijvoorbeeld 28-06-2012.", vraag);
    }

    /// <summary>Text, trimmed and in one Unicode form; null when empty or refused.</summary>
    public string? Tekst(string? tekst, Vraag vraag, int maximum)
    {
        var kaal = (tekst ?? "").Trim().Normalize(NormalizationForm.FormC);
        if (kaal.Length == 0)
        {
            if (!vraag.Optioneel) Meld("leeg", vraag.Leeg ?? $"Vul {vraag.Naam} in.", vraag);
            return null;
        }

        if (kaal.Length <= maximum) return kaal;
        Meld("te-lang", $"Maak {vraag.Naam} korter: hooguit {Weergave.Getal(maximum)} tekens. Nu zijn het er {Weergave.Getal(kaal.Length)}.", vraag);
        return null;
    }

    /// <summary>One of a list of choices; null when none was made or it is not on the list.</summary>
    public T? Keuze<T>(string? tekst, Vraag vraag, IReadOnlyDictionary<string, T> keuzes)
        where T : struct
    {
        if (tekst is not null && keuzes.TryGetValue(tekst, out var keuze)) return keuze;
        if (!string.IsNullOrEmpty(tekst) || !vraag.Optioneel) Meld("geen-keuze", $"Kies {vraag.Naam}.", vraag);
        return null;
    }

    /// <summary>Whether a box was ticked.</summary>
    public static bool Vinkje(string? tekst) => tekst == "ja";

    private decimal? Keur(decimal waarde, string? fout, string code, Vraag vraag)
    {
        if (fout is null) return waarde;
        Meld(code, fout, vraag);
        return null;
    }

    private T? Weiger<T>(string? fout, string code, string leeg, Vraag vraag)
        where T : struct
    {
        if (fout is not null) Meld(code, fout, vraag);
        else if (!vraag.Optioneel) Meld("leeg", leeg, vraag);
        return null;
    }

    private void Meld(string code, string tekst, Vraag vraag) => meldingen.Add(new(code, tekst, vraag.Veld));
}
