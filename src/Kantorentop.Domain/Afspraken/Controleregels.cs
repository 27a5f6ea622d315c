namespace Kantorentop.Domain.Afspraken;

/// <summary>Four eyes: what must hold before a province passes a submitted version on to the market parties (art. 3.1).</summary>
public static class Controleregels
{
    /// <summary>The account that submitted a version does not check it.</summary>
    public static readonly Melding IndienerControleertNiet = new(
        "indiener-controleert-niet", "U heeft deze afspraak zelf ingediend. Vraag een collega om haar te controleren.");

    /// <summary>Why the version cannot be passed; null when it can.</summary>
    public static Melding? Toets(Afspraak afspraak, Daad daad, int ronde, DateOnly consultatieTot)
    {
        if (Stapregels.Toets(afspraak, Afspraakstaat.TerControle, ronde) is { } bezwaar) return bezwaar;
        if (afspraak.Zoek(daad.Door) is not { IsProvincie: true } provincie) return Stapregels.GeenPartij;
        if (afspraak.IsIngediendDoor(daad.Door)) return IndienerControleertNiet;
        if (provincie.Controle is not null) return new("al-gecontroleerd", $"{provincie.Naam} heeft de afspraak al gecontroleerd.");
        return consultatieTot > daad.Op
            ? null
            : new("consultatie-te-kort", "Vul een laatste dag van de consultatie in die na vandaag ligt, bijvoorbeeld over vier weken.", "ConsultatieTot");
    }
}
