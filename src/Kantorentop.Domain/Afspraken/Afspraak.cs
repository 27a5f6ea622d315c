namespace Kantorentop.Domain.Afspraken;

/// <summary>
/// One version of the agreement of a region (art. 3.1): from draft, over submission and signatures, to being in force.
/// It guards its own course; what it says stands in <see cref="Afspraakinhoud"/>, and who may do what in <see cref="Afspraakrechten"/>.
/// </summary>
public sealed class Afspraak
{
    private readonly List<Ondertekenaar> _ondertekenaars = [];
    private readonly List<Gebeurtenis> _gebeurtenissen = [];

    private Afspraak(string regio, int versie) => (Regio, Versie) = (regio, versie);

    /// <summary>Name of the region.</summary>
    public string Regio { get; private set; }

    /// <summary>From 1, without gaps; a change of an agreement in force is the next one.</summary>
    public int Versie { get; private set; }

    public Afspraakstaat Staat { get; private set; }

    /// <summary>How often it was submitted; a signature says for which time it is meant.</summary>
    public int Ronde { get; private set; }

    /// <summary>The last submission; it stays after a return, for who wants to know what was said.</summary>
    public Indiening? Indiening { get; private set; }

    /// <summary>First day on which it is in force: that of the last signature.</summary>
    public DateOnly? VanKrachtOp { get; private set; }

    /// <summary>First day on which a later version is in force instead.</summary>
    public DateOnly? VervangenOp { get; private set; }

    /// <summary>The governments that were asked to sign; empty before submission and after a return.</summary>
    public IReadOnlyList<Ondertekenaar> Ondertekenaars => _ondertekenaars;

    /// <summary>All steps so far, first to last.</summary>
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => [.. _gebeurtenissen.OrderBy(gebeurtenis => gebeurtenis.Volgnummer)];

    /// <summary>True while the governments of the region may change it.</summary>
    public bool IsBewerkbaar => Staat is Afspraakstaat.Concept or Afspraakstaat.Teruggestuurd;

    /// <summary>True while it is not in force yet: a region has at most one such version.</summary>
    public bool IsOpen => IsBewerkbaar || Staat == Afspraakstaat.TerOndertekening;

    /// <summary>Why it was returned the last time; null when it never was.</summary>
    public Gebeurtenis? Terugzending => Gebeurtenissen.LastOrDefault(gebeurtenis => gebeurtenis.Soort == Gebeurtenissoort.Teruggestuurd);

    /// <summary>Begins a draft.</summary>
    public static Afspraak Begin(string regio, int versie, Daad daad)
    {
        var afspraak = new Afspraak(regio, versie);
        afspraak.Noteer(Gebeurtenissoort.Begonnen, daad);
        return afspraak;
    }

    /// <summary>Asks the parties to sign. Only a complete draft; what does not add up needs an explanation.</summary>
    public Uitkomst DienIn(Daad daad, Toetsing toetsing, string? toelichting, Regiopartijen partijen)
    {
        if (Indieningsregels.Toets(this, toetsing, toelichting, partijen) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var afwijkingen = toetsing.Afwijkingen.Count == 0 ? null : string.Join('\n', toetsing.Afwijkingen.Select(melding => melding.Tekst));
        Indiening = new(daad.Op, daad.Door.Naam, daad.Door.OrganisatieNaam, daad.Door.Gebruiker, afwijkingen, toelichting);
        _ondertekenaars.AddRange(partijen.Alle.Select((partij, nummer) => new Ondertekenaar(nummer + 1, partij)));
        (Staat, Ronde) = (Afspraakstaat.TerOndertekening, Ronde + 1);
        Noteer(Gebeurtenissoort.Ingediend, daad, toelichting);
        return Uitkomst.Gelukt;
    }

    /// <summary>Signs for the organisation of who acts; the last signature brings the agreement into force.</summary>
    public Uitkomst Onderteken(Daad daad, int ronde, string naam, string functie, DateOnly datum)
    {
        if (Ondertekenregels.Toets(this, daad, ronde, datum) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        Zoek(daad)!.Onderteken(new(naam, functie, datum, daad.Door.Gebruiker));
        Noteer(Gebeurtenissoort.Ondertekend, daad with { Op = datum }, $"{naam}, {functie}");
        if (_ondertekenaars.All(partij => partij.Handtekening is not null)) WordtVanKracht();
        return Uitkomst.Gelukt;
    }

    /// <summary>Returns it with a reason: a draft again, and the signatures given so far are void.</summary>
    public Uitkomst StuurTerug(Daad daad, int ronde, string? reden)
    {
        if (Ondertekenregels.Toets(this, ronde) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        if (Zoek(daad) is null) return Uitkomst.Mislukt(Ondertekenregels.GeenPartij);
        if (string.IsNullOrWhiteSpace(reden))
            return Uitkomst.Mislukt(new Melding("reden-ontbreekt", "Leg uit waarom u de afspraak terugstuurt.", "Reden"));
        _ondertekenaars.Clear();
        Staat = Afspraakstaat.Teruggestuurd;
        Noteer(Gebeurtenissoort.Teruggestuurd, daad, reden);
        return Uitkomst.Gelukt;
    }

    /// <summary>A later version came into force.</summary>
    /// <exception cref="InvalidOperationException">When this version is not in force.</exception>
    public void Vervang(DateOnly op)
    {
        if (Staat != Afspraakstaat.VanKracht) throw new InvalidOperationException("Only a version in force can be replaced.");
        (Staat, VervangenOp) = (Afspraakstaat.Vervangen, op);
        Voeg(new(_gebeurtenissen.Count + 1, Gebeurtenissoort.Vervangen, op, null, null, null));
    }

    internal Ondertekenaar? Zoek(Daad daad) =>
        _ondertekenaars.FirstOrDefault(partij => partij.Organisatie == daad.Door.Organisatie);

    private void WordtVanKracht()
    {
        VanKrachtOp = _ondertekenaars.Max(partij => partij.Handtekening!.Datum);
        Staat = Afspraakstaat.VanKracht;
        Voeg(new(_gebeurtenissen.Count + 1, Gebeurtenissoort.VanKracht, VanKrachtOp.Value, null, null, null));
    }

    private void Noteer(Gebeurtenissoort soort, Daad daad, string? tekst = null) =>
        Voeg(new(_gebeurtenissen.Count + 1, soort, daad.Op, daad.Door.Naam, daad.Door.OrganisatieNaam, tekst));

    private void Voeg(Gebeurtenis gebeurtenis) => _gebeurtenissen.Add(gebeurtenis);
}
