using Kantorentop.Application.Overleggen;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed of an agenda: a line for each item, and some empty ones. A line without a subject is left out.</summary>
public sealed class AgendaModel : Overlegmodel
{
    private const int Leeg = 3;

    public IList<AgendapuntModel> Punten { get; set; } = [];

    public static AgendaModel Van(Overlegblad blad)
    {
        var model = new AgendaModel { Versie = Schrijf(blad.Agendaversie) };
        model.Zet(blad.Agenda.Select(regel => regel.Punt));
        return model;
    }

    /// <summary>Puts the items in the order in which messages name them.</summary>
    public void Zet(IEnumerable<Agendapunt> punten) => Punten =
    [
        .. punten.Select(AgendapuntModel.Van)
            .Concat(Enumerable.Range(0, Leeg).Select(_ => new AgendapuntModel { Sleutel = Guid.NewGuid().ToString() })).Take(Agendapunt.Maximum),
    ];

    /// <summary>The items in the order that was typed.</summary>
    public IReadOnlyList<Agendapunt> Lees(Invoerlezer lezer, Guid overleg) =>
    [
        .. Punten.Select((regel, plaats) => (Regel: regel, plaats)).Where(rij => !rij.Regel.IsLeeg)
            .Select(rij => (Punt: rij.Regel.Lees(lezer, overleg, rij.plaats), rij.plaats))
            .OrderBy(rij => rij.Punt.Volgorde).ThenBy(rij => rij.plaats)
            .Select((rij, plaats) => rij.Punt with { Volgorde = plaats + 1 }),
    ];
}

/// <summary>One item.</summary>
public sealed class AgendapuntModel
{
    public string? Sleutel { get; set; }
    public string? Volgorde { get; set; }
    public string? Onderwerp { get; set; }
    public string? Artikel { get; set; }
    public string? Inbrenger { get; set; }

    public static AgendapuntModel Van(Agendapunt punt) => new()
    {
        Sleutel = punt.Sleutel.ToString(),
        Volgorde = Weergave.Getal(punt.Volgorde),
        Onderwerp = punt.Onderwerp,
        Artikel = punt.Artikel,
        Inbrenger = punt.Inbrenger,
    };

    internal bool IsLeeg => string.IsNullOrWhiteSpace(Onderwerp) && string.IsNullOrWhiteSpace(Artikel) && string.IsNullOrWhiteSpace(Inbrenger);

    internal Agendapunt Lees(Invoerlezer lezer, Guid overleg, int plaats)
    {
        string? Tekst(string? tekst, (string Veld, string Naam) vraag, int maximum, bool optioneel = true) =>
            lezer.Tekst(tekst, new($"Punten[{plaats}].{vraag.Veld}", vraag.Naam, optioneel), maximum);
        var onderwerp = Tekst(Onderwerp, (nameof(Onderwerp), "het onderwerp"), Agendapunt.MaximumOnderwerp, optioneel: false);
        var volgorde = lezer.Getal(Volgorde, new($"Punten[{plaats}].{nameof(Volgorde)}", "de plaats", Optioneel: true), new(0, 999, 0));
        return new(Operatieveld.Lees(Sleutel), overleg, (int)(volgorde ?? plaats + 1), onderwerp ?? "")
        {
            Artikel = Tekst(Artikel, (nameof(Artikel), "het artikel"), 10),
            Inbrenger = Tekst(Inbrenger, (nameof(Inbrenger), "wie het inbrengt"), Agendapunt.MaximumInbrenger),
        };
    }
}
