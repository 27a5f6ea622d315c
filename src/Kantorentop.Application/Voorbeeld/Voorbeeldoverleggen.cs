using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// Consultations of the example. The first covenant year has its two, the second one of two, the third one and one to come. One meeting waits for its report, one action is
/// past its date, one call has its talks still to begin.
/// </summary>
public static class Voorbeeldoverleggen
{
    private const string Secretariaat = "secretariaat";
    private static readonly string[] Alle = [.. Convenantpartijen.Ondertekenaars.Select(partij => partij.Naam)];

    /// <summary>Keys of the consultations, the same in every filling.</summary>
    public static readonly Guid Eerste = Sleutel(1);

    public static readonly Guid Laatste = Sleutel(4);

    public static readonly Guid Gepland = Sleutel(5);

    /// <summary>Talks on the recalibration of the region Den Haag, whose report is still to be adopted.</summary>
    public static readonly Guid Gehouden = Sleutel(6);

    /// <summary>Key of the first item on the agenda of <see cref="Gepland"/>.</summary>
    public static readonly Guid Agendapunt = Sleutel(501);

    /// <summary>Key of the action of IVBN that is past its date.</summary>
    public static readonly Guid Actie = Sleutel(43);

    /// <summary>Key of the call of art. 15.1.</summary>
    public static readonly Guid Oproep = Sleutel(151);

    /// <summary>Puts them into the example once, as its last registraties.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Overleg>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer)) await SchrijfAsync(boek, annuleer);
        }, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        var nummer = boek.Registreer("overleg-plannen", "overleggen 2013 tot en met 2015", Secretariaat);
        await VoegToeAsync(boek, nummer, ct, Overleggen);
        await VoegToeAsync(boek, nummer, ct, [.. Overleggen.SelectMany(Deelnamen)]);
        await VoegToeAsync(boek, boek.Registreer("overleg-agenderen", "overleg van 12-03-2015", Secretariaat), ct, [.. Agenda]);
        await VoegToeAsync(boek, boek.Registreer("besluit-vastleggen", "besluiten 2013 en 2014", Secretariaat), ct, Besluiten);
        await VoegToeAsync(boek, boek.Registreer("actie-vastleggen", "acties 2013 en 2014", Secretariaat), ct, Acties);
        await VoegToeAsync(boek, boek.Registreer("evaluatie-vastleggen", "evaluaties 2013 en 2014", Secretariaat), ct, Evaluaties);
        await VoegToeAsync(boek, boek.Registreer("oproep-vastleggen", "oproep van 22-12-2014", Secretariaat), ct, Oproepen);
    }

    private static Overleg[] Overleggen =>
    [
        Vastgesteld(1, Overlegsoort.Gezamenlijk, new(2013, 2, 1), "Partijen bespraken het eerste half jaar. De minister drong aan op tempo bij de regionale afspraken."),
        Vastgesteld(2, Overlegsoort.JaarlijkseEvaluatie, new(2013, 5, 13), "Partijen bespraken of de maatregelen werken. In Eindhoven komt er voorlopig geen kantorenfonds."),
        Vastgesteld(3, Overlegsoort.Gezamenlijk, new(2013, 11, 14), "Partijen bespraken welke regio's nog geen afspraak hebben en de ervaringen van het expertteam."),
        Vastgesteld(4, Overlegsoort.JaarlijkseEvaluatie, new(2014, 11, 3), "Partijen bespraken de voortgang van de plannen voor transformatie. In Breda-Tilburg komt er geen kantorenfonds."),
        new(Gehouden, Overlegsoort.Herijking, new(2015, 1, 8), "Den Haag, gemeentehuis") { Staat = Overlegstaat.Gehouden },
        new(Gepland, Overlegsoort.Gezamenlijk, new(2015, 3, 12), "Den Haag, ministerie van Infrastructuur en Milieu, 10.00 uur") { Gasten = "Voorzitter van het expertteam" },
    ];

    private static IEnumerable<Agendapunt> Agenda =>
        new (string Onderwerp, string? Artikel, string? Inbrenger)[]
        {
            ("Opening en verslag van 3 november 2014", null, "Voorzitter"),
            ("Voortgang van de regionale afspraken", "3.1", "IPO"),
            ("Plannen voor gebouwen die lang leegstaan", "7.4", "IVBN en Vastgoed Belang"),
            ("Planning van de gebiedsvisies", "3.1d", "VNG"),
            ("Wat verder ter tafel komt", null, null),
        }.Select((punt, plaats) => new Agendapunt(Sleutel(501 + plaats), Gepland, plaats + 1, punt.Onderwerp) { Artikel = punt.Artikel, Inbrenger = punt.Inbrenger });

    private static Overlegbesluit[] Besluiten =>
    [
        new(Sleutel(11), Eerste, 1, "Elke belangrijkste kantorenregio stuurt voor 1 mei 2013 een planning van haar afspraak aan het secretariaat.") { Artikel = "3.1", Wie = "Provincies", Uiterlijk = new(2013, 4, 30) },
        new(Sleutel(21), Sleutel(2), 2, "De maatregelen blijven zoals zij zijn.") { Artikel = "12.5" },
        new(Sleutel(31), Sleutel(3), 3, "Het expertteam werkt door tot en met 31 december 2013, zoals afgesproken. De ervaringen komen in een rapport.") { Artikel = "11.3", Wie = "Rijk" },
        new(Sleutel(41), Laatste, 4, "Regio's zonder afspraak die van kracht is, leggen binnen drie maanden uit hoe het staat.") { Artikel = "3.1", Wie = "IPO", Uiterlijk = new(2015, 2, 3), VolgtOp = Sleutel(11) },
        new(Sleutel(61), Gehouden, 6, "De regio laat de risicoanalyses van twee locaties opnieuw doen.") { Artikel = "12.1", Wie = "Gemeente Den Haag" },
        new(Sleutel(42), Laatste, 5, "Beleggers geven bij elk plan voor transformatie aan wanneer zij beslissen.") { Artikel = "7.4", Wie = "IVBN en Vastgoed Belang" },
    ];

    private static Overlegactie[] Acties =>
    [
        Taak(12, Eerste, 1, "Planningen van de regio's verzamelen", new(2013, 5, 1), (Organisatiesoort.Koepel, "IPO")) with { GedaanOp = new(2013, 4, 26), Afmelding = "Alle provincies hebben hun planning gestuurd." },
        Taak(32, Sleutel(3), 2, "Rapport over het expertteam rondsturen", new(2014, 3, 1), (Organisatiesoort.Rijk, "")) with { GedaanOp = new(2014, 3, 20) },
        Taak(43, Laatste, 3, "Leden vragen hun plannen bij artikel 7, lid 4 bij te werken in Kantorentop", new(2014, 12, 31), (Organisatiesoort.Koepel, "IVBN")),
        Taak(44, Laatste, 4, "Overzicht maken van regio's zonder afspraak", new(2015, 2, 3), (Organisatiesoort.Koepel, "IPO")),
        Taak(62, Gehouden, 6, "Nieuwe risicoanalyses bespreken met de regio", new(2015, 4, 1), (Organisatiesoort.Provincie, "PV28")),
        Taak(45, Laatste, 5, "Zaal en stukken voor het overleg van maart regelen", new(2015, 2, 26), (Organisatiesoort.Secretariaat, "")),
    ];

    private static Evaluatie[] Evaluaties =>
    [
        new(new(2013, 5, 13), false, null, "De maatregelen blijven zoals zij zijn."),
        new(new(2014, 11, 3), true, "Artikel 7, lid 4: beleggers vragen om voorbeelden van haalbare plannen.", "De koepels en het Rijk maken een lijst met voorbeelden; de tekst van het convenant verandert niet."),
    ];

    private static Oproep[] Oproepen =>
    [
        new(Oproep, Oproepgrond.OnvoorzieneOmstandigheden, new(2014, 12, 22), "NEPROM", "Banken financieren nieuwbouw met vooraf verhuurde meters niet meer. NEPROM vraagt of artikel 8, lid 2 nog kan gelden."),
    ];

    private static Overleg Vastgesteld(int nummer, Overlegsoort soort, DateOnly datum, string verslag) => new(Sleutel(nummer), soort, datum, "Den Haag")
    {
        Staat = Overlegstaat.VerslagVastgesteld,
        Verslag = verslag,
        Vastgesteld = datum.AddMonths(1),
    };

    // CoreNet was not at the last one.
    private static IEnumerable<Overlegdeelname> Deelnamen(Overleg overleg) => Alle.Select(partij =>
        new Overlegdeelname(overleg.Sleutel, partij, overleg.IsGehouden ? overleg.Sleutel != Laatste || partij != "CoreNet" : null));

    private static Overlegactie Taak(int sleutel, Guid overleg, int nummer, string wat, DateOnly uiterlijk, (Organisatiesoort Soort, string Sleutel) wie) =>
        new(Sleutel(sleutel), overleg, nummer, wat, uiterlijk) { Soort = wie.Soort, Houder = wie.Sleutel };

    private static Guid Sleutel(int nummer) => new(0x20120628, 0x0012, 0x0003, [0, 0, 0, 0, 0, 0, (byte)(nummer >> 8), (byte)nummer]);

    private static Task VoegToeAsync<T>(Voorbeeldboek boek, long nummer, CancellationToken ct, params IReadOnlyList<T> rijen)
        where T : class => Bulkschrijver.VoegToeAsync(boek.Db, rijen.Select(rij => new Rij<T>(rij, nummer, null)), ct);
}
