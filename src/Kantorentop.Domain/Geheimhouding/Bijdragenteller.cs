using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>Counts what each owner has in every area on a day: parties with one KvK number are one owner, as they are of one concern.</summary>
internal sealed class Bijdragenteller
{
    private readonly DateOnly _peildatum;
    private readonly Gebiedsboom _boom;
    private readonly Dictionary<string, int> _nummers = [];
    private readonly Eigenaarstelling[] _boven;
    private readonly Eigenaarstelling _gemeente = new();
    private readonly Eigenaarstelling _locatie = new();

    public Bijdragenteller(Gebiedsboom boom, DateOnly peildatum, IEnumerable<Partij> partijen)
    {
        (_boom, _peildatum) = (boom, peildatum);
        _boven = [.. Enumerable.Range(0, boom.EersteGemeente).Select(_ => new Eigenaarstelling())];
        var concerns = new Dictionary<string, int>();
        foreach (var partij in partijen)
            _nummers[partij.Code] = partij.Kvk is { } kvk && !concerns.TryAdd(kvk, _nummers.Count + 1) ? concerns[kvk] : _nummers.Count + 1;
    }

    /// <summary>Counts all areas.</summary>
    /// <param name="vind">A location by its code.</param>
    public Gebiedsbijdragen Tel(Func<string, Locatiedossier> vind)
    {
        var uit = new Gebiedsbijdragen(_boom);
        for (var gemeente = 0; gemeente < _boom.Locaties.Length; gemeente++)
        {
            for (var plaats = _boom.Locaties[gemeente].Begin; plaats < _boom.Locaties[gemeente].Eind; plaats++)
            {
                Tel(vind(_boom.Gebieden[plaats].Sleutel));
                uit.Zet(plaats, _locatie);
                _locatie.Verplaats([_gemeente]);
            }
            uit.Zet(_boom.EersteGemeente + gemeente, _gemeente);
            _gemeente.Verplaats(_boven.Where((_, ruimer) => _boom.Omvat(ruimer, gemeente)));
        }
        for (var i = 0; i < _boven.Length; i++) uit.Zet(i, _boven[i]);
        return uit;
    }

    private void Tel(Locatiedossier locatie)
    {
        Span<long> bedragen = stackalloc long[Eigenaarstelling.Grootheden];
        foreach (var gebouw in locatie.Gebouwen)
            if (Gebouwdeel.Tel(gebouw, _peildatum.DayNumber, bedragen))
                _locatie.Tel(gebouw.EigenaarOp(_peildatum) is { } partij ? Nummer(partij) : Eigenaarstelling.Onbekend, bedragen);
    }

    private int Nummer(string partij)
    {
        if (!_nummers.TryGetValue(partij, out var nummer)) _nummers[partij] = nummer = _nummers.Count + 1;
        return nummer;
    }
}
