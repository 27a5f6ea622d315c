using Kantorentop.Benchmarks.Metingen;
using Kantorentop.Benchmarks.Paginas;
using Kantorentop.Benchmarks.Proefland;

switch (args)
{
    case ["alles", .. var rest]:
        return await Alles.RunAsync(rest);
    case ["scenario", .. var rest]:
        return Scenariometing.Toon(rest);
    case ["verplichtingen"]:
        return Verplichtingenmeting.Toon();
    case ["belasting", .. var rest]:
        return await Belastingmeting.ToonAsync(rest);
    case ["geheim", .. var rest]:
        return Geheimmeting.Toon(rest);
    case ["paginas", .. var rest]:
        return await Paginameting.RunAsync(Paginainstellingen.Lees(rest));
    case ["proefland", .. var rest]:
        return await Proeflandbestanden.RunAsync(rest);
    default:
        await Console.Error.WriteLineAsync("""
            alles [--zonder-import] [GEBOUWEN]  every measurement; writes docs/metingen.md and the table in README.md
            scenario [GEBOUWEN]                 only that of a scenario on the largest region, to the console
            verplichtingen                      the duties of everyone in the example country, to the console
            belasting [GEBOUWEN]                only dashboards at a hundred requests a second, to the console
            geheim [GEBOUWEN]                   only what is not public on a day, to the console
            paginas [VERZOEKEN] [BESTAND]       the server time of every page; writes docs/paginatijden.md
            proefland MAP-OF-ZIP [GEBOUWEN]     exchange files of the size that a node must hold
            """);
        return 1;
}
