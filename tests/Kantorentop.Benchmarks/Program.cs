using Kantorentop.Application.Voorbeeld;
using Kantorentop.Benchmarks.Metingen;
using Kantorentop.Benchmarks.Paginas;
using Kantorentop.Benchmarks.Proefland;

switch (args)
{
    case ["alles", .. var rest]:
        return await Alles.RunAsync(rest);
    case ["scenario", .. var rest]:
        return Meetverslag.Toon(Scenariometing.Run(Proeffeiten.Maak(Omvang.Lees(rest))));
    case ["verplichtingen"]:
        return Meetverslag.Toon(Verplichtingenmeting.Run(Voorbeeldland.Bekend(Voorbeeldland.Maak())));
    case ["herkomst", .. var rest]:
        return Meetverslag.Toon(await Herkomstmeting.RunAsync(Proeffeiten.Maak(Omvang.Lees(rest))));
    case ["laden", .. var rest]:
        return Meetverslag.Toon(await Laadmeting.RunAsync(Omvang.Lees(rest)));
    case ["belasting", .. var rest]:
        return Meetverslag.Toon(await Belastingmeting.RunAsync(Omvang.Lees(rest)));
    case ["geheim", .. var rest]:
        return Geheimmeting.Toon(Omvang.Lees(rest));
    case ["paginas", .. var rest]:
        return await Paginameting.RunAsync(Paginainstellingen.Lees(rest));
    case ["proefland", .. var rest]:
        return await Proeflandbestanden.RunAsync(rest);
    default:
        await Console.Error.WriteLineAsync("""
            alles [--zonder-import] [GEBOUWEN]  every measurement; writes docs/metingen.md and the table in README.md
            scenario [GEBOUWEN]                 only that of a scenario on the largest region, to the console
            verplichtingen                      the duties of everyone in the example country, to the console
            herkomst [GEBOUWEN]                 only a page of the rows behind figures of the land, to the console
            laden [GEBOUWEN]                    only loading the snapshot from either database, to the console
            belasting [GEBOUWEN]                only dashboards at a hundred requests a second, to the console
            geheim [GEBOUWEN]                   only what is not public on a day, to the console
            paginas [VERZOEKEN] [BESTAND]       the server time of every page; writes docs/paginatijden.md
            proefland MAP-OF-ZIP [GEBOUWEN]     exchange files of the size that a node must hold
            """);
        return 1;
}
