using System.Diagnostics;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>A scenario on the largest region that scraps every plan and withdraws one building in ten, with every figure that its page shows; the median.</summary>
internal static class Scenariometing
{
    private const int Keren = 15;
    private static readonly DateOnly Vandaag = new(2015, 1, 15);

    public static IReadOnlyList<Meetregel> Run(Feiten feiten)
    {
        var snapshot = Snapshot.Van(1, feiten);
        var regio = snapshot.Indeling.Kantorenregios.MaxBy(rij => snapshot.Kerncijfers(Gebied.Kantorenregio(rij.Naam), Vandaag).AantalGebouwen)!.Naam;
        var maatregelen = Kies(snapshot, regio);
        var tijden = Enumerable.Range(0, Keren).Select(_ => Meet(snapshot, regio, maatregelen)).Order().ToList();
        return [new($"Een scenario doorrekenen voor de grootste regio ({maatregelen.Aantal} maatregelen)", tijden[Keren / 2], 100, "ms")];
    }

    private static double Meet(Snapshot snapshot, string regio, Maatregelen maatregelen)
    {
        var begin = Stopwatch.GetTimestamp();
        var doorrekening = Doorrekening.Van(snapshot, regio, maatregelen);
        var dagen = Doorrekening.Vooruitblik(Vandaag, Convenantdata.Standaard);
        foreach (var vraag in from dag in dagen from cijfer in Enum.GetValues<Cijfer>() select cijfer.Van(Gebied.Kantorenregio(regio), dag))
            GC.KeepAlive(doorrekening.Waarde(vraag));
        foreach (var vraag in from locatie in maatregelen.Locaties(snapshot) from cijfer in new[] { Cijfer.Publiekrechtelijk, Cijfer.Voorraad, Cijfer.Leegstand, Cijfer.StructureleLeegstand } select cijfer.Van(Gebied.Locatie(locatie), dagen[^1]))
            GC.KeepAlive(doorrekening.Waarde(vraag));
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static Maatregelen Kies(Snapshot snapshot, string regio)
    {
        var gebied = Gebied.Kantorenregio(regio);
        return new()
        {
            Plannen = [.. snapshot.Plannen(gebied, Vandaag).Select(rij => new Planmaatregel(rij.Plan.Code, Planingreep.Schrappen, Vandaag, Oppervlakte.Nul))],
            Gebouwen = [.. snapshot.Gebouwstanden(gebied, Vandaag).Where((_, nummer) => nummer % 10 == 0).Select(stand => new Gebouwmaatregel(stand.Gebouw.Code, Onttrekking.Transformatie, Vandaag))],
        };
    }
}
