namespace Kantorentop.Domain.Afspraken;

/// <summary>What must hold before a party signs or returns an agreement.</summary>
public static class Ondertekenregels
{
    /// <summary>The organisation was not asked to sign.</summary>
    public static readonly Melding GeenPartij = new(
        "geen-partij", "Uw organisatie hoort niet bij de partijen die deze afspraak ondertekenen.");

    /// <summary>Four eyes: the account that submitted a version does not sign it.</summary>
    public static readonly Melding IndienerTekentNiet = new(
        "indiener-tekent-niet", "U heeft deze afspraak zelf ingediend. Vraag een collega om te ondertekenen.");

    /// <summary>Why a signature cannot be taken; null when it can.</summary>
    public static Melding? Toets(Afspraak afspraak, Daad daad, int ronde, DateOnly datum)
    {
        if (Toets(afspraak, ronde) is { } bezwaar) return bezwaar;
        if (afspraak.Zoek(daad) is not { } partij) return GeenPartij;
        if (partij.Handtekening is not null) return new("al-ondertekend", $"{partij.Naam} heeft al ondertekend.");
        if (daad.Door.Gebruiker is { } persoon && persoon == afspraak.Indiening!.Gebruiker) return IndienerTekentNiet;
        if (datum < afspraak.Indiening!.Op)
            return new("ondertekend-voor-indienen", "Vul een datum in op of na de dag waarop de afspraak is ingediend.", "Datum");
        return datum > daad.Op ? new("ondertekend-in-toekomst", "Vul de datum van vandaag in, of een eerdere datum.", "Datum") : null;
    }

    /// <summary>Why the version does not wait for signatures, or not for those of this submission; null when it does.</summary>
    public static Melding? Toets(Afspraak afspraak, int ronde)
    {
        if (afspraak.Staat != Afspraakstaat.TerOndertekening)
            return new("niet-ter-ondertekening", "Deze versie ligt niet ter ondertekening. Open de afspraak om te zien hoe het ervoor staat.");
        return ronde == afspraak.Ronde
            ? null
            : new("afspraak-gewijzigd", "De afspraak is intussen gewijzigd en opnieuw ingediend. Lees de nieuwe tekst en onderteken dan.");
    }
}
