namespace Kantorentop.Domain.Afspraken;

/// <summary>A party leaves an agreement, and the rest stays (art. 16).</summary>
public static class Opzegregels
{
    private static readonly Melding ZonderReden = new("reden-ontbreekt", "Leg uit waarom uw organisatie stopt met de afspraak.", "Reden");

    /// <summary>First day on which a party may withdraw: the talks took six months without agreement (art. 16.1) [conv].</summary>
    public static DateOnly EersteDag(DateOnly overlegSinds) => overlegSinds.AddMonths(6);

    /// <summary>First day on which the part of a party does not hold: one month after its notice (art. 16.1) [conv].</summary>
    public static DateOnly Ingang(DateOnly opgezegd) => opgezegd.AddMonths(1);

    /// <summary>
    /// Why a party cannot leave while the parties sign; null when it can. What is left must still be an agreement between
    /// at least a province and a municipality ('voor zover de inhoud en de strekking ervan zich daartegen niet verzetten', art. 16.2).
    /// </summary>
    public static Melding? ToetsVertrek(Afspraak afspraak, Daad daad, int ronde, string? reden)
    {
        if (Stapregels.Toets(afspraak, Afspraakstaat.TerOndertekening, ronde) is { } bezwaar) return bezwaar;
        if (afspraak.Zoek(daad.Door) is not { } partij) return Stapregels.GeenPartij;
        if (!afspraak.Blijvers.Any(ander => ander != partij && ander.Soort == partij.Soort))
            return new("laatste-partij", "Zonder uw organisatie blijft er geen afspraak tussen een provincie en een gemeente over. Stuur de afspraak terug met uw reden.");
        return Stapregels.Tekst(reden, ZonderReden, Indiening.MaximumToelichting);
    }

    /// <summary>Why a party cannot withdraw from an agreement in force; empty when it can.</summary>
    public static IReadOnlyList<Melding> Toets(Afspraak afspraak, Daad daad, Opzegverzoek verzoek)
    {
        if (afspraak.Staat != Afspraakstaat.VanKracht) return [Stapregels.AndereStap];
        if (afspraak.Zoek(daad.Door) is null) return [Stapregels.GeenPartij];
        Melding?[] meldingen = [Termijn(verzoek, afspraak.VanKrachtOp!.Value, daad.Op), Stapregels.Tekst(verzoek.Reden, ZonderReden, Indiening.MaximumToelichting)];
        return [.. meldingen.OfType<Melding>()];
    }

    private static Melding? Termijn(Opzegverzoek verzoek, DateOnly vanKracht, DateOnly vandaag)
    {
        if (verzoek.Op > vandaag) return new("opzegging-in-toekomst", "Vul de dag in waarop uw organisatie schriftelijk opzegde: vandaag of eerder.", "Op");
        if (verzoek.Op < vanKracht) return new("opzegging-voor-begin", "Vul een dag in waarop de afspraak al van kracht was.", "Op");
        var eerste = EersteDag(verzoek.OverlegSinds);
        return verzoek.Op < eerste
            ? new("overleg-te-kort", $"Opzeggen kan pas als het overleg zes maanden duurde zonder overeenstemming (artikel 16, lid 1): vanaf {Zinsdeel.Datum(eerste)}.", "Op")
            : null;
    }
}
