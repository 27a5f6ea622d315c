using Kantorentop.Domain;

namespace Kantorentop.Web.Invoer;

/// <summary>Reads amounts of money as people type them, beside what <see cref="Invoerlezer"/> reads.</summary>
internal static class Bedraglezer
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
