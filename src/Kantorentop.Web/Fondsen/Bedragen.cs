using Kantorentop.Domain;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Fondsen;

/// <summary>Reads amounts as people type them.</summary>
internal static class Bedragen
{
    /// <summary>An amount; null when empty or refused, and then the list says why.</summary>
    public static Bedrag? Lees(string? tekst, Vraag vraag, ICollection<Melding> meldingen)
    {
        if (Bedrag.TryLees(tekst, out var bedrag)) return bedrag;
        var isLeeg = string.IsNullOrWhiteSpace(tekst);
        if (!isLeeg || !vraag.Optioneel)
            meldingen.Add(new(isLeeg ? "leeg" : "geen-bedrag", $"Vul {vraag.Naam} in euro’s in, bijvoorbeeld 1.250 of 1.250,50.", vraag.Veld));
        return null;
    }
}
