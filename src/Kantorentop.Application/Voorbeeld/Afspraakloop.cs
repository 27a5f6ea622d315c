using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>One version of an example agreement on its way: each act becomes a registratie on a working day.</summary>
internal sealed class Afspraakloop
{
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

    /// <summary>So many parties sign, one after the other up to the last day.</summary>
    public void Onderteken(int hoogstens)
    {
        var eerste = _verloop.Ingediend!.Value.AddDays(3);
        var laatste = _verloop.Getekend ?? _verloop.Ingediend!.Value.AddDays(20);
        var aantal = Math.Min(hoogstens, _partijen.Alle.Count);
        for (var i = 0; i < aantal; i++)
        {
            var partij = _partijen.Alle[i];
            var dag = i == aantal - 1 ? laatste : eerste.AddDays((laatste.DayNumber - eerste.DayNumber) * i / aantal);
            var daad = Daad(partij, dag);
            var functie = partij.Organisatie.Soort == Organisatiesoort.Provincie ? "gedeputeerde" : "wethouder";
            Afspraak.Onderteken(daad, Afspraak.Ronde, daad.Door.Naam, functie, dag);
            Leg("afspraak-ondertekenen", partij, dag, []);
        }
    }

    public void StuurTerug(string reden)
    {
        var dag = _verloop.Ingediend!.Value.AddDays(24);
        Afspraak.StuurTerug(Daad(_partijen.Alle[^1], dag), Afspraak.Ronde, reden);
        Leg("afspraak-terugsturen", _partijen.Alle[^1], dag, []);
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
        new Bevoegdheid(null, Namen.Person(_toeval.Fork(partij.Naam), partij.Organisatie), partij.Organisatie, Rol.Lezen) { OrganisatieNaam = Namen.Of(partij.Organisatie) },
        dag);
}
