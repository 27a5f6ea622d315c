using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>A page of the rows behind a figure of the whole country, in every order and for who sees a part only: processor time; the median.</summary>
internal static class Herkomstmeting
{
    private const int Keren = 7;
    private static readonly DateOnly Vandaag = new(2015, 1, 15);
    private static readonly Organisatie Secretariaat = new(Organisatiesoort.Secretariaat, "");

    public static async Task<IReadOnlyList<Meetregel>> RunAsync(Feiten feiten)
    {
        var snapshot = Snapshot.Van(1, feiten);
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        await houder.WerkBijAsync();
        var klok = new Domeinklok(TimeProvider.System);
        var tonen = new ToonHerkomst(database.Contexts, houder, klok, new Inzage(new Auditboek(database.Contexts, klok)));
        var regels = new List<Meetregel>();
        foreach (var (wat, wie, vraag) in Vragen())
            regels.Add(new Meetregel($"Herkomst, een blad: {wat}", await MeetAsync(() => tonen.ExecuteAsync(wie, snapshot, vraag)), 300, "ms"));
        return regels;
    }

    private static IEnumerable<(string Wat, Bevoegdheid Wie, Herkomstvraag Vraag)> Vragen()
    {
        var (alles, deel) = (Wie(Secretariaat), Wie(new Organisatie(Organisatiesoort.Provincie, "PV26")));
        var voorraad = new Herkomstvraag(Cijfer.Voorraad, Gebied.Land, null, Vandaag);
        foreach (var volgorde in Enum.GetValues<Rijvolgorde>())
            yield return ($"voorraad van het land, op {volgorde}", alles, voorraad with { Volgorde = volgorde });
        yield return ("halverwege", alles, voorraad with { Blad = 3_000 });
        yield return ("voor een provincie", deel, voorraad);
        yield return ("leegstandspercentage", alles, voorraad with { Cijfer = Cijfer.Leegstandspercentage });
        yield return ("aantal gebouwen", alles, voorraad with { Cijfer = Cijfer.AantalGebouwen, Volgorde = Rijvolgorde.Locatie });
    }

    private static Bevoegdheid Wie(Organisatie organisatie) => new(Guid.NewGuid(), "Lezer", organisatie, Rol.Lezen);

    /// <summary>Milliseconds of processor time. The first time warms up and does not count.</summary>
    private static async Task<double> MeetAsync(Func<Task> werk)
    {
        await werk();
        var tijden = new List<double>();
        for (var keer = 0; keer < Keren; keer++)
        {
            var begin = Environment.CpuUsage.TotalTime;
            await werk();
            tijden.Add((Environment.CpuUsage.TotalTime - begin).TotalMilliseconds);
        }

        return tijden.Order().ElementAt(Keren / 2);
    }
}
