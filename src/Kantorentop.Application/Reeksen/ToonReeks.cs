using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Reeksen;

/// <summary>A figure of an area by month, quarter or year: per part or per area below. Who is held to 1 January gets years.</summary>
public sealed class ToonReeks(Domeinklok klok)
{
    public const string VeldCijfer = "cijfer";
    public const string VeldStap = "stap";

    /// <summary>Length of the period that someone sees who names none.</summary>
    private const int Jaren = 10;

    /// <summary>The series; null when there is no such area. Asks no database.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="kennis">What is known.</param>
    /// <param name="vraag">What is asked.</param>
    public Reeksbeeld? Execute(Bevoegdheid wie, Snapshot kennis, Reeksvraag vraag)
    {
        if (!kennis.Bestaat(vraag.Gebied)) return null;
        var meldingen = new List<Melding>();
        var cijfer = KiesCijfer(vraag.Cijfer, meldingen);
        var periode = Periodekeuze.Bepaal(wie, (vraag.Van, vraag.Tot), klok.Vandaag, Jaren);
        meldingen.AddRange(periode.Meldingen);
        var stap = KiesStap(wie, vraag.Stap, periode, meldingen);
        var regels = new Gebiedsregels(kennis, new Cijferinzage(kennis, wie, klok.Vandaag), periode.Tot);
        List<DateOnly> dagen = [.. Reeksdagen.Tussen(periode.Van, periode.Tot, stap)];
        return new Reeksbeeld(
            regels.Kop(vraag.Gebied),
            [.. kennis.Boven(vraag.Gebied, periode.Tot).Select(regels.Kop)],
            cijfer,
            stap,
            periode,
            dagen,
            Lijnen(wie, kennis, vraag, cijfer, dagen),
            meldingen)
        {
            PerGebied = vraag.PerGebied,
            Onbekend = cijfer.IsLeegstand && !vraag.PerGebied ? Waarden(wie, kennis, vraag.Gebied, dagen, Onbekend) : [],
        };
    }

    private List<Reekslijn> Lijnen(Bevoegdheid wie, Snapshot kennis, Reeksvraag vraag, Reekscijfer cijfer, List<DateOnly> dagen)
    {
        var lijnen = vraag.PerGebied
            ? kennis.Onder(vraag.Gebied, dagen[^1]).Select(gebied => (Naam: kennis.Naam(gebied, dagen[^1]), Gebied: gebied, Deel: cijfer.Geheel))
            : cijfer.Delen.Select(deel => (deel.Naam, vraag.Gebied, Deel: deel));
        var uit = lijnen.Select(lijn => new Reekslijn(lijn.Naam, lijn.Gebied, lijn.Deel.Cijfer, Waarden(wie, kennis, lijn.Gebied, dagen, lijn.Deel)));
        return vraag.PerGebied
            ? [.. uit.OrderByDescending(lijn => lijn.Waarden[^1] ?? -1m).ThenBy(lijn => lijn.Naam, StringComparer.Ordinal)]
            : [.. uit];
    }

    private decimal?[] Waarden(Bevoegdheid wie, Snapshot kennis, Gebied gebied, List<DateOnly> dagen, Reeksdeel deel)
    {
        var inzage = new Cijferinzage(kennis, wie, klok.Vandaag);
        return [.. dagen.Select(dag => inzage.Mag(gebied, dag, deel.Groep) ? deel.Waarde(kennis, gebied, dag) : null)];
    }

    private static Reeksdeel Onbekend { get; } = new("gebruik onbekend", Domain.Herkomst.Cijfer.VoorraadOnbekend, (kennis, gebied, dag) => kennis.Kerncijfers(gebied, dag).VoorraadOnbekend);

    private static Reekscijfer KiesCijfer(string? sleutel, List<Melding> meldingen)
    {
        if (Reekscijfer.Find(sleutel) is { } cijfer) return cijfer;
        if (!string.IsNullOrEmpty(sleutel)) meldingen.Add(new Melding("cijfer-onbekend", "Kies een cijfer uit de lijst.", VeldCijfer));
        return Reekscijfer.Alle[0];
    }

    private static Reeksstap KiesStap(Bevoegdheid wie, string? naam, Periodekeuze periode, List<Melding> meldingen)
    {
        var stappen = Enum.GetValues<Reeksstap>();
        var stap = Array.FindIndex(stappen, keuze => keuze.Naam() == naam) is >= 0 and var plaats ? stappen[plaats] : (Reeksstap?)null;
        if (stap is null && !string.IsNullOrEmpty(naam)) meldingen.Add(new Melding("stap-onbekend", "Kies een stap: maand, kwartaal of jaar.", VeldStap));
        if (stap is null or Reeksstap.Jaar) return Reeksstap.Jaar;
        if (!Leesrecht.MagElkePeildatum(wie))
        {
            meldingen.Add(new Melding("stap-niet-openbaar", "Openbaar zijn de cijfers van 1 januari. Kies de stap jaar.", VeldStap));
            return Reeksstap.Jaar;
        }
        var aantal = Reeksdagen.Aantal(periode.Van, periode.Tot, stap.Value);
        if (aantal <= Reeksdagen.Meeste) return stap.Value;
        meldingen.Add(new Melding("te-veel-punten", $"Dit zijn {aantal} peildata; een reeks heeft er hooguit {Reeksdagen.Meeste}. Kies een grotere stap of een kortere periode.", VeldStap));
        return Reeksstap.Jaar;
    }
}
