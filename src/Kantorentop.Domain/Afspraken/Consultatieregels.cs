namespace Kantorentop.Domain.Afspraken;

/// <summary>The consultation of the market parties ('in samenspraak met Marktpartijen', art. 3.1).</summary>
public static class Consultatieregels
{
    /// <summary>Why a comment cannot be taken; null when it can. The last day counts.</summary>
    public static Melding? ToetsReactie(Afspraak afspraak, Daad daad, int ronde, string? tekst)
    {
        if (Stapregels.Toets(afspraak, Afspraakstaat.InConsultatie, ronde) is { } bezwaar) return bezwaar;
        if (daad.Op > afspraak.Consultatie!.Tot) return new("consultatie-voorbij", "De laatste dag om te reageren is voorbij. Neem contact op met de provincie.");
        if (afspraak.Reacties.Count(reactie => reactie.IsVan(daad.Door.Organisatie)) >= Reactie.MaximumPerPartij)
            return new("te-veel-reacties", $"Uw organisatie heeft al {Reactie.MaximumPerPartij} keer gereageerd. Neem contact op met de provincie.");
        return Stapregels.Tekst(tekst, new("reactie-ontbreekt", "Vul uw reactie in.", "Tekst"), Reactie.MaximumTekst);
    }

    /// <summary>Why an answer cannot be taken; null when it can. An answer is given once and stays.</summary>
    public static Melding? ToetsAntwoord(Afspraak afspraak, int volgnummer, string? tekst)
    {
        if (afspraak.Staat != Afspraakstaat.InConsultatie) return Stapregels.AndereStap;
        if (afspraak.Reacties.FirstOrDefault(reactie => reactie.Volgnummer == volgnummer) is not { } reactie)
            return new("reactie-onbekend", "Deze reactie bestaat niet. Kies er een uit de lijst.");
        if (reactie.Antwoord is not null) return new("al-beantwoord", "Iemand heeft deze reactie intussen beantwoord. Lees dat antwoord hieronder.");
        return Stapregels.Tekst(tekst, new("antwoord-ontbreekt", "Vul uw antwoord in.", "Tekst"), Reactie.MaximumTekst);
    }

    /// <summary>
    /// Why the consultation cannot be closed; null when it can. Never while a comment has no answer, whichever submission it was
    /// about; and before its last day is over only with an explanation that stays.
    /// </summary>
    public static Melding? ToetsSluiten(Afspraak afspraak, Daad daad, int ronde, string? toelichting)
    {
        if (Stapregels.Toets(afspraak, Afspraakstaat.InConsultatie, ronde) is { } bezwaar) return bezwaar;
        if (afspraak.Zoek(daad.Door) is not { IsProvincie: true }) return Stapregels.GeenPartij;
        if (afspraak.Reacties.Count(reactie => reactie.Antwoord is null) is > 0 and var open)
            return new("reactie-zonder-antwoord", $"Beantwoord eerst elke reactie: {Zinsdeel.Aantal(open, "reactie wacht", "reacties wachten")} nog.");
        if (toelichting?.Length > Consultatie.MaximumToelichting) return Invoerregels.TeLang("Toelichting", Consultatie.MaximumToelichting);
        return daad.Op <= afspraak.Consultatie!.Tot && string.IsNullOrWhiteSpace(toelichting)
            ? new("toelichting-ontbreekt", "De laatste dag om te reageren is nog niet voorbij. Leg uit waarom u de consultatie nu al sluit.", "Toelichting")
            : null;
    }
}
