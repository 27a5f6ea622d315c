using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Fondsen;

/// <summary>
/// A regional or local fund (art. 5) that compensates owners who demolish or transform outdated, structurally vacant offices.
/// It guards its own course; who may do what stands in <see cref="Fondsrechten"/>, its money in <see cref="Grootboek"/>.
/// </summary>
public sealed class Fonds
{
    private readonly List<Initiatiefnemer> _initiatiefnemers = [];
    private readonly List<Fondsdeel> _delen = [];
    private readonly List<Voorwaardebewijs> _bewijzen = [];
    private readonly List<Verlenging> _verlengingen = [];
    private readonly List<Fondsgebeurtenis> _gebeurtenissen = [];

    private Fonds(int nummer, string regio) => (Nummer, Regio) = (nummer, regio);

    /// <summary>From 1, in order of proposal.</summary>
    public int Nummer { get; private set; }

    public string Regio { get; private set; }

    public string Naam { get; private set; } = "";

    public Fondsstatus Status { get; private set; }

    /// <summary>The surcharge of art. 8.4 per m², or null.</summary>
    public Bedrag? Tarief { get; private set; }

    public Draagvlak? Draagvlak { get; private set; }

    /// <summary>First day on which it ran; null before.</summary>
    public DateOnly? Vanaf { get; private set; }

    /// <summary>First day on which it would no longer run, as it was set up; extensions stand beside it.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>Why it was set up for longer than the indication of art. 5.4, or null.</summary>
    public string? Looptijdtoelichting { get; private set; }

    /// <summary>First day on which it no longer ran by decision, or null.</summary>
    public DateOnly? BeeindigdOp { get; private set; }

    /// <summary>Rises with every act: a form that saw another one is out of date.</summary>
    public int Versie { get; private set; }

    public IReadOnlyList<Initiatiefnemer> Initiatiefnemers => _initiatiefnemers;

    /// <summary>Municipalities and locations that it is for; empty for the whole region.</summary>
    public IReadOnlyList<Fondsdeel> Delen => _delen;

    public IReadOnlyList<Voorwaardebewijs> Bewijzen => _bewijzen;

    public IReadOnlyList<Verlenging> Verlengingen => [.. _verlengingen.OrderBy(verlenging => verlenging.Volgnummer)];

    /// <summary>All steps so far, first to last.</summary>
    public IReadOnlyList<Fondsgebeurtenis> Gebeurtenissen => [.. _gebeurtenissen.OrderBy(gebeurtenis => gebeurtenis.Volgnummer)];

    /// <summary>First day on which it no longer runs: by decision, else after its last extension, else as set up; null before it was.</summary>
    public DateOnly? Einde => BeeindigdOp ?? (_verlengingen.Count == 0 ? Tot : _verlengingen.Max(verlenging => verlenging.Tot));

    /// <summary>What the register says of it.</summary>
    public Fondsgegevens Gegevens => new(Naam, [.. _delen.Select(deel => deel.Gebied)], _initiatiefnemers, Tarief);

    /// <summary>Begins with an initiative.</summary>
    public static Fonds StelVoor(int nummer, string regio, Fondsgegevens gegevens, Daad daad)
    {
        var fonds = new Fonds(nummer, regio);
        fonds.Neem(gegevens);
        fonds.Noteer(Fondsgebeurtenissoort.Voorgesteld, daad);
        return fonds;
    }

    /// <summary>True on the days on which it levies and compensates; what art. 8.4 and 8.5 ask of a region with a fund.</summary>
    public bool LooptOp(DateOnly dag) => Vanaf is { } vanaf && new Periode(vanaf, Einde).Bevat(dag);

    /// <summary>The evidence for a condition, or null.</summary>
    public Voorwaardebewijs? Bewijs(Fondsvoorwaarde voorwaarde) => _bewijzen.Find(bewijs => bewijs.Voorwaarde == voorwaarde);

    /// <summary>Changes the register.</summary>
    public Uitkomst Wijzig(Fondsgegevens gegevens, Daad daad)
    {
        if (Status == Fondsstatus.Beeindigd) return Uitkomst.Mislukt(Afgelopen);
        Neem(gegevens);
        Noteer(Fondsgebeurtenissoort.Gewijzigd, daad);
        return Uitkomst.Gelukt;
    }

    /// <summary>Records evidence for conditions of art. 5.3, and how support was counted; what was there before for them is replaced.</summary>
    public Uitkomst LegVoorwaardenVast(IReadOnlyList<Voorwaardebewijs> bewijzen, Draagvlak? draagvlak, Daad daad)
    {
        if (Status == Fondsstatus.Beeindigd) return Uitkomst.Mislukt(Afgelopen);
        if (bewijzen.Any(bewijs => bewijs.Datum > daad.Op))
            return Uitkomst.Mislukt(new Melding("bewijs-toekomst", "Vul bij elk bewijs een datum in van vandaag of eerder."));
        if (draagvlak is not null && Draagvlak.Toets(draagvlak, daad.Op).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        _bewijzen.RemoveAll(oud => !bewijzen.Contains(oud));
        _bewijzen.AddRange(bewijzen.Except(_bewijzen).ToList());
        if (Draagvlak != draagvlak) Draagvlak = draagvlak;
        Noteer(Fondsgebeurtenissoort.VoorwaardenVastgelegd, daad);
        return Uitkomst.Gelukt;
    }

    /// <summary>The region begins to work it out (art. 5.2).</summary>
    public Uitkomst BereidVoor(Daad daad)
    {
        if (Status != Fondsstatus.Voorgesteld) return Uitkomst.Mislukt(AndereStatus);
        Status = Fondsstatus.InVoorbereiding;
        Noteer(Fondsgebeurtenissoort.InVoorbereiding, daad);
        return Uitkomst.Gelukt;
    }

    /// <summary>Sets it up; see <see cref="Instelregels"/>.</summary>
    public Uitkomst StelIn(Instelbesluit instelling, Kadervoorwaardestaat kaders, Daad daad)
    {
        if (Status is not (Fondsstatus.Voorgesteld or Fondsstatus.InVoorbereiding)) return Uitkomst.Mislukt(AndereStatus);
        if (Instelregels.Toets(this, instelling, kaders, daad.Op) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        (Status, Vanaf, Tot) = (Fondsstatus.Ingesteld, instelling.Vanaf, instelling.LaatsteDag!.Value.AddDays(1));
        Looptijdtoelichting = Looptijdregels.Afwijking(Vanaf.Value, Tot.Value) is null ? null : instelling.Toelichting;
        Noteer(Fondsgebeurtenissoort.Ingesteld, daad with { Op = instelling.Vanaf }, Looptijdtoelichting);
        return Uitkomst.Gelukt;
    }

    /// <summary>Lets it run longer (art. 5.4).</summary>
    public Uitkomst Verleng(DateOnly laatsteDag, string? toelichting, Daad daad)
    {
        if (Status != Fondsstatus.Ingesteld || Einde is not { } einde) return Uitkomst.Mislukt(AndereStatus);
        var tot = laatsteDag.AddDays(1);
        if (tot <= einde)
            return Uitkomst.Mislukt(new Melding("verlenging-te-vroeg", "Vul een laatste dag in die later is dan de laatste dag die nu geldt.", nameof(Instelbesluit.LaatsteDag)));
        var afwijking = Looptijdregels.Afwijking(einde, tot, _verlengingen.Count);
        if (afwijking is not null && string.IsNullOrWhiteSpace(toelichting)) return Uitkomst.Mislukt(afwijking);
        _verlengingen.Add(new(_verlengingen.Count + 1, daad.Op, tot, afwijking is null ? null : toelichting));
        Noteer(Fondsgebeurtenissoort.Verlengd, daad, toelichting);
        return Uitkomst.Gelukt;
    }

    /// <summary>Ends it, with the reason. What is left in it is paid back afterwards.</summary>
    /// <param name="op">First day on which it no longer runs.</param>
    /// <param name="reden">Why.</param>
    /// <param name="daad">Who does so, and when.</param>
    public Uitkomst Beeindig(DateOnly op, string? reden, Daad daad)
    {
        if (Status == Fondsstatus.Beeindigd) return Uitkomst.Mislukt(AndereStatus);
        if (string.IsNullOrWhiteSpace(reden)) return Uitkomst.Mislukt(new Melding("reden-ontbreekt", "Leg uit waarom het fonds stopt.", "Toelichting"));
        if (op > daad.Op || op <= Vanaf)
            return Uitkomst.Mislukt(new Melding("einde-dag", "Vul de eerste dag in waarop het fonds niet meer loopt: na de dag van instelling, en vandaag of eerder.", "Op"));
        (Status, BeeindigdOp) = (Fondsstatus.Beeindigd, op);
        Noteer(Fondsgebeurtenissoort.Beeindigd, daad with { Op = op }, reden);
        return Uitkomst.Gelukt;
    }

    private static Melding Afgelopen => new("fonds-beeindigd", "Dit fonds is beëindigd. Het register verandert niet meer.");

    private static Melding AndereStatus => new("andere-status", "Iemand anders heeft de status van dit fonds intussen gewijzigd. Open het fonds opnieuw.");

    private void Neem(Fondsgegevens gegevens)
    {
        (Naam, Tarief) = (gegevens.Naam, gegevens.Tarief);
        _initiatiefnemers.RemoveAll(oud => !gegevens.Initiatiefnemers.Contains(oud));
        _initiatiefnemers.AddRange(gegevens.Initiatiefnemers.Except(_initiatiefnemers).ToList());
        var delen = gegevens.Delen.Select(gebied => new Fondsdeel(gebied)).ToList();
        _delen.RemoveAll(oud => !delen.Contains(oud));
        _delen.AddRange(delen.Except(_delen).ToList());
    }

    private void Noteer(Fondsgebeurtenissoort soort, Daad daad, string? tekst = null)
    {
        Versie++;
        _gebeurtenissen.Add(new(_gebeurtenissen.Count + 1, soort, daad.Op, daad.Door.OrganisatieNaam, tekst));
    }
}

/// <summary>A municipality or a location that a fund is for.</summary>
public sealed record Fondsdeel(Gebied Gebied);
