namespace Kantorentop.Domain.Afspraken;

/// <summary>What must hold before a submitted version becomes a draft again: any step before it is in force, always with a reason.</summary>
public static class Terugzendregels
{
    /// <summary>Why it cannot be returned; null when it can.</summary>
    public static Melding? Toets(Afspraak afspraak, Daad daad, int ronde, string? reden)
    {
        if (!afspraak.Staat.IsOnderweg()) return Stapregels.AndereStap;
        if (ronde != afspraak.Ronde) return Stapregels.Gewijzigd;
        if (afspraak.Zoek(daad.Door) is not { } partij) return Stapregels.GeenPartij;
        if (afspraak.Staat == Afspraakstaat.TerControle && !partij.IsProvincie) return Stapregels.GeenPartij;
        return Stapregels.Tekst(reden, new("reden-ontbreekt", "Leg uit waarom u de afspraak terugstuurt.", "Reden"), Indiening.MaximumToelichting);
    }
}
