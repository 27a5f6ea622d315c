using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>How a duty reads on screen: words of effort, never of breach (art. 13.11).</summary>
public static class Verplichtingweergave
{
    private const decimal Helft = 50m;

    /// <summary>The state in words.</summary>
    public static string Woord(Verplichting verplichting) => verplichting.Staat switch
    {
        Verplichtingstaat.NogNietAanDeOrde => "Nog niet aan de orde",
        Verplichtingstaat.Loopt => "Loopt",
        Verplichtingstaat.VoldaanOpTijd => verplichting.Uiterlijk is null ? "Voldaan" : "Voldaan op tijd",
        Verplichtingstaat.VoldaanTeLaat => "Voldaan te laat",
        Verplichtingstaat.TeLaat => "Te laat",
        Verplichtingstaat.Opgeschort => "Opgeschort",
        Verplichtingstaat.NietTeBeoordelen => "Niet te beoordelen",
        _ => "Niet van toepassing",
    };

    public static Staattoon Toon(Verplichting verplichting) => verplichting.Staat switch
    {
        Verplichtingstaat.VoldaanOpTijd or Verplichtingstaat.VoldaanTeLaat => Staattoon.Goed,
        Verplichtingstaat.TeLaat => Staattoon.Fout,
        Verplichtingstaat.Loopt when verplichting.VraagtAntwoord => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    /// <summary>Since or until when, or why it cannot be said.</summary>
    public static string Toelichting(Verplichting verplichting) => verplichting.Staat switch
    {
        Verplichtingstaat.VoldaanOpTijd or Verplichtingstaat.VoldaanTeLaat =>
            verplichting.BeslissendBewijs is { } dag ? Weergave.Datum(dag) : "volgens de cijfers",
        Verplichtingstaat.TeLaat => $"de datum was {Weergave.Datum(verplichting.Uiterlijk)}",
        Verplichtingstaat.NogNietAanDeOrde when verplichting.Onderwerp.WachtOpAanleiding => "nog geen aanleiding vastgelegd",
        Verplichtingstaat.NogNietAanDeOrde => $"vanaf {Weergave.Datum(verplichting.Sinds)}",
        Verplichtingstaat.Opgeschort => "artikel 12, lid 2",
        Verplichtingstaat.NietTeBeoordelen => Onbekend(verplichting),
        Verplichtingstaat.NietVanToepassing when verplichting.Onderwerp.IsVrij => "mag, hoeft niet",
        Verplichtingstaat.NietVanToepassing => verplichting.IsBeantwoord ? $"laatste bericht {Weergave.Datum(verplichting.LaatsteBewijs)}" : "",
        _ => Lopend(verplichting),
    };

    /// <summary>The facts behind it, or an empty text.</summary>
    public static string Kenmerk(Verplichting verplichting)
    {
        var onderwerp = verplichting.Onderwerp;
        if (onderwerp.Jaar is { } jaar) return $"Verklaring over {jaar}";
        if (onderwerp.Aandeel is { } aandeel) return Aandeel(aandeel);
        var delen = new List<string>();
        if (onderwerp.Soort == Onderwerpsoort.Locatie && onderwerp.Gebouwen > 0) delen.Add(Weergave.Aantal(onderwerp.Gebouwen, "gebouw", "gebouwen"));
        if (onderwerp.Oppervlakte is { } oppervlakte) delen.Add(Weergave.M2(oppervlakte.M2));
        if (onderwerp.LeegSinds is { } leeg) delen.Add($"leeg sinds {Weergave.Datum(leeg)}");
        if (onderwerp.Soort == Onderwerpsoort.Plan && delen.Count > 0) delen.Add("nog te bouwen");
        return string.Join(" · ", delen);
    }

    /// <summary>What the button to the duty says.</summary>
    public static string Knop(Verplichting verplichting, bool magBeantwoorden)
    {
        if (!magBeantwoorden || verplichting.IsVoldaan || verplichting.Groep == Verplichtinggroep.TeltNietMee && !verplichting.Regel.AlleenUitMelding) return "Bekijken";
        return verplichting.IsBeantwoord ? "Bijwerken" : "Beantwoorden";
    }

    /// <summary>A share, never rounded up to the half that it does not reach; with metres unknown it is at least what is certain.</summary>
    public static string Aandeel(Aandeel aandeel)
    {
        if (aandeel.Percentage is not { } percentage) return "Geen activiteit sinds 2012";
        var onbekend = $"van {Weergave.M2(aandeel.Onbekend.M2)} is het gebied onbekend";
        if (aandeel.Onbekend == aandeel.Geheel) return $"niet te bepalen: {onbekend}";
        var afgerond = Math.Round(percentage, 1, MidpointRounding.AwayFromZero);
        var tekst = afgerond == Helft && percentage < Helft ? "net onder 50%" : Weergave.Percentage(percentage);
        var zeker = $"{tekst} van {Weergave.M2(aandeel.Geheel.M2)}";
        return aandeel.Onbekend > Oppervlakte.Nul ? $"minstens {zeker}, {onbekend}" : zeker;
    }

    private static string Lopend(Verplichting verplichting)
    {
        if (verplichting.Regel.Aantal > 1) return $"uiterlijk {Weergave.Datum(verplichting.Uiterlijk)}";
        if (verplichting.LaatsteBewijs is { } bericht) return $"laatste bericht {Weergave.Datum(bericht)}";
        if (verplichting.Uiterlijk is { } uiterlijk) return $"uiterlijk {Weergave.Datum(uiterlijk)}";
        return verplichting.VraagtAntwoord ? $"open sinds {Weergave.Datum(verplichting.Sinds)}" : $"sinds {Weergave.Datum(verplichting.Sinds)}";
    }

    private static string Onbekend(Verplichting verplichting)
    {
        if (verplichting.MistPerspectief) return "nog geen toekomstperspectief";
        if (verplichting.Regel.AlleenUitMelding) return "hangt af van uw melding";
        return verplichting.Onderwerp.Aandeel is { HeeftActiviteit: false } ? "geen activiteit" : "gegevens ontbreken";
    }
}
