namespace Kantorentop.Domain.Afspraken;

/// <summary>What must hold before a province or municipality signs an agreement (art. 3.1).</summary>
public static class Ondertekenregels
{
    /// <summary>Four eyes: the account that submitted a version does not sign it.</summary>
    public static readonly Melding IndienerTekentNiet = new(
        "indiener-tekent-niet", "U heeft deze afspraak zelf ingediend. Vraag een collega om te ondertekenen.");

    /// <summary>Why a signature cannot be taken; null when it can.</summary>
    public static Melding? Toets(Afspraak afspraak, Daad daad, int ronde, DateOnly datum)
    {
        if (Stapregels.Toets(afspraak, Afspraakstaat.TerOndertekening, ronde) is { } bezwaar) return bezwaar;
        if (afspraak.Zoek(daad.Door) is not { } partij) return Stapregels.GeenPartij;
        if (partij.Handtekening is not null) return new("al-ondertekend", $"{partij.Naam} heeft al ondertekend.");
        if (afspraak.IsIngediendDoor(daad.Door)) return IndienerTekentNiet;
        if (datum < afspraak.Mededingingstoets!.Vastgelegd)
            return new("ondertekend-voor-toets", "Vul een datum in op of na de dag waarop de afspraak ter ondertekening kwam.", "Datum");
        return datum > daad.Op ? new("ondertekend-in-toekomst", "Vul de datum van vandaag in, of een eerdere datum.", "Datum") : null;
    }
}
