using Kantorentop.Domain;

namespace Kantorentop.Web.Toegang;

/// <summary>A new password, typed twice.</summary>
public class Wachtwoordkeuze
{
    public string? Wachtwoord { get; set; }

    public string? Herhaling { get; set; }

    /// <summary>What is wrong with what was typed; the rules for passwords come after it.</summary>
    internal IEnumerable<Melding> Controleer()
    {
        if (string.IsNullOrEmpty(Wachtwoord)) yield return new("wachtwoord-verplicht", "Kies een wachtwoord.", nameof(Wachtwoord));
        else if (Wachtwoord != Herhaling) yield return new("herhaling-anders", "De twee wachtwoorden zijn niet gelijk. Vul ze opnieuw in.", nameof(Herhaling));
    }
}
