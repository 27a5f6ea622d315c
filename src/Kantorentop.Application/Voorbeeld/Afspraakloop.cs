using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>One version of an example agreement on its way: each act becomes a registratie on a working day.</summary>
internal sealed class Afspraakloop
{
    private static readonly IReadOnlyList<Regiopartij> Marktpartijen =
    [
        new(new(Organisatiesoort.Marktpartij, "BEL-1"), "Voorbeeld Vastgoed Fonds"),
        new(new(Organisatiesoort.Marktpartij, "ONT-1"), "Voorbeeld Ontwikkeling"),
    ];

    private readonly Afspraakverloop _verloop;
    private readonly Regiopartijen _partijen;
    private readonly Toeval _toeval;
    private readonly List<Afspraakstap> _stappen = [];

    public Afspraakloop(Afspraakverloop verloop, Regiopartijen partijen, Toeval toeval)
    {
        (_verloop, _partijen, _toeval) = (verloop, partijen, toeval);
        Afspraak = Afspraak.Begin(verloop.Regio, verloop.Versie, Daad(partijen.Alle[0], verloop.Begonnen));
        Leg("afspraak-beginnen", partijen.Alle[0], verloop.Begonnen, []);
    }

    public Afspraak Afspraak { get; }

    public IReadOnlyList<Afspraakstap> Stappen => _stappen;

    /// <summary>The province saves a component, so many percent of the way from the begin to the submission.</summary>
    public void Bewaar(string soort, int procent, params IReadOnlyList<object> rijen)
    {
        var tot = _verloop.Ingediend ?? Dagen.Heden.AddDays(-1);
        Leg(soort, _partijen.Alle[0], _verloop.Begonnen.AddDays((tot.DayNumber - _verloop.Begonnen.DayNumber) * procent / 100), rijen);
    }

    public Uitkomst DienIn(Toetsing toetsing, string toelichting)
    {
        var dag = _verloop.Ingediend!.Value;
        Leg("afspraak-indienen", _partijen.Alle[0], dag, []);
        return Afspraak.DienIn(Daad(_partijen.Alle[0], dag), toetsing, toetsing.Afwijkingen.Count > 0 ? toelichting : null, _partijen);
    }

    /// <summary>Every step after the submission, as far as the example goes.</summary>
    public void Doorloop()
    {
        Controleer();
        if (_verloop.Einde == Afspraakeinde.TerControle) return;
        Consulteer();
        if (_verloop.Einde == Afspraakeinde.InConsultatie) return;
        SluitConsultatie();
        if (_verloop.Einde == Afspraakeinde.Mededingingstoets) return;
        Toets();
        Onderteken(_verloop.Einde == Afspraakeinde.VanKracht ? int.MaxValue : 2);
        if (_verloop.Einde == Afspraakeinde.Teruggestuurd) StuurTerug();
    }

    /// <summary>A municipality withdraws, after talks that took too long (art. 16.1).</summary>
    public void ZegOp(string gemeente)
    {
        var partij = _partijen.Alle.First(partij => partij.Organisatie.Sleutel == gemeente);
        var (overleg, dag) = (new DateOnly(2014, 3, 3), new DateOnly(2014, 10, 1));
        Zet("afspraak-opzeggen", partij, dag, daad => Afspraak.ZegOp(daad, new(
            dag, Overlegsoort.OnvoorzieneOmstandigheden, overleg, "De gemeente verloor haar grootste kantoorgebruiker. Over andere doelen werden wij het niet eens.")));
    }

    // While the check lasts, one of several provinces has done it.
    private void Controleer()
    {
        var provincies = _partijen.Alle.Where(partij => partij.Organisatie.Soort == Organisatiesoort.Provincie).ToList();
        if (_verloop.Einde == Afspraakeinde.TerControle) provincies.RemoveAt(provincies.Count - 1);
        var tot = _verloop.Einde == Afspraakeinde.InConsultatie ? Dagen.Heden.AddDays(21) : Ingediend(12);
        foreach (var provincie in provincies) Zet("afspraak-controleren", provincie, Ingediend(1), daad => Afspraak.KeurGoed(daad, Afspraak.Ronde, tot));
    }

    // Two market parties comment; while the consultation lasts, one of them waits.
    private void Consulteer()
    {
        Reageer(Marktpartijen[0], 4, Onderdeel.Locatiedoelen, "Op onze locatie wordt ons gebouw in 2016 opgeleverd. Telt dat nog mee in de nieuwbouw?");
        Beantwoord(1, 8, "Ja. Het gebouw heeft een vergunning en staat in het doel voor nieuwbouw van deze locatie.");
        Reageer(Marktpartijen[1], 9, Onderdeel.Voordelen, "Noem bij de voordelen ook de ruimte voor woningen op plekken die krimpen.");
        if (_verloop.Einde != Afspraakeinde.InConsultatie) Beantwoord(2, 12, "Dat staat in onderdeel a, bij de waarde van andere ontwikkelingen.");
    }

    private void SluitConsultatie() =>
        Zet("afspraak-consultatie-sluiten", _partijen.Alle[0], Ingediend(13), daad => Afspraak.SluitConsultatie(daad, Afspraak.Ronde, null));

    private void Toets() => Zet("afspraak-mededinging-toetsen", _partijen.Alle[0], Ingediend(15), daad => Afspraak.LegToetsVast(
        daad, Afspraak.Ronde, new("Bureau Voorbeeld Mededinging", Ingediend(14), "De afspraken beperken de mededinging niet meer dan nodig is.", daad.Op)));

    /// <summary>So many parties sign, one after the other up to the last day.</summary>
    private void Onderteken(int hoogstens)
    {
        var eerste = Ingediend(16);
        var laatste = _verloop.Getekend ?? Ingediend(20);
        var aantal = Math.Min(hoogstens, _partijen.Alle.Count);
        for (var i = 0; i < aantal; i++)
        {
            var partij = _partijen.Alle[i];
            var dag = i == aantal - 1 ? laatste : eerste.AddDays((laatste.DayNumber - eerste.DayNumber) * i / aantal);
            var functie = partij.Organisatie.Soort == Organisatiesoort.Provincie ? "gedeputeerde" : "wethouder";
            Zet("afspraak-ondertekenen", partij, dag, daad => Afspraak.Onderteken(daad, Afspraak.Ronde, daad.Door.Naam, functie, dag));
        }
    }

    private void StuurTerug() => Zet("afspraak-terugsturen", _partijen.Alle[^1], Ingediend(24), daad => Afspraak.StuurTerug(
        daad, Afspraak.Ronde, "De gemeente kan het doel voor te onttrekken kantoren nog niet waarmaken. Graag eerst de kosten in beeld."));

    private void Reageer(Regiopartij marktpartij, int dagen, Onderdeel onderdeel, string tekst) =>
        Zet("afspraak-reageren", marktpartij, Ingediend(dagen), daad => Afspraak.Reageer(daad, Afspraak.Ronde, onderdeel, tekst));

    private void Beantwoord(int volgnummer, int dagen, string tekst) =>
        Zet("afspraak-reactie-beantwoorden", _partijen.Alle[0], Ingediend(dagen), daad => Afspraak.Beantwoord(daad, volgnummer, tekst));

    private DateOnly Ingediend(int dagen) => _verloop.Ingediend!.Value.AddDays(dagen);

    private void Zet(string soort, Regiopartij partij, DateOnly dag, Func<Daad, Uitkomst> stap)
    {
        var uitkomst = stap(Daad(partij, dag));
        if (!uitkomst.IsGelukt) throw new InvalidOperationException($"{_verloop.Regio}: {uitkomst.Meldingen[0].Tekst}");
        Leg(soort, partij, dag, []);
    }

    private void Leg(string soort, Regiopartij partij, DateOnly dag, IReadOnlyList<object> rijen)
    {
        var door = Daad(partij, dag).Door;
        var sleutel = new Afspraaksleutel(_verloop.Regio, _verloop.Versie);
        _stappen.Add(new(
            new Voorbeeldregistratie(0, _toeval.WorkTime(dag), soort, $"afspraak {sleutel}", door.Naam, partij.Organisatie)
            {
                OrganisatieNaam = door.OrganisatieNaam,
                Toegevoegd = new Feiten(),
                Vervangen = [],
                Beeindigd = [],
            },
            sleutel,
            rijen));
    }

    // Always the same official of a party, so that a step can be found by who took it.
    private Daad Daad(Regiopartij partij, DateOnly dag) => new(
        new Bevoegdheid(null, Namen.Person(_toeval.Fork(partij.Naam), partij.Organisatie), partij.Organisatie, Rol.Lezen)
        {
            OrganisatieNaam = partij.Organisatie.Soort == Organisatiesoort.Marktpartij ? partij.Naam : Namen.Of(partij.Organisatie),
        },
        dag);
}
