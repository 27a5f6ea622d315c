using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Writes the standen of the units of a building from the spells that were drawn.</summary>
internal sealed class Standenmaker(Toeval toeval)
{
    private readonly Leegperioden _leegperioden = new(toeval.Fork("leegperioden"));

    /// <summary>Gives every unit of the building its standen.</summary>
    public void Fill(Pand pand)
    {
        if (pand.Vast) return;
        var verstreken = _leegperioden.Elapsed();
        var onbekend = pand.Fase == Fase.Bestaand && toeval.Chance(14);
        foreach (var eenheid in pand.Eenheden)
        {
            var perioden = pand.Fase is Fase.InAanbouw or Fase.NogTeBouwen
                ? _leegperioden.DrawNew(pand.Gebouw.Opgeleverd!.Value)
                : _leegperioden.Draw(pand, eenheid, toeval.Chance(700) ? verstreken : _leegperioden.Elapsed());
            eenheid.Standen = Standen(eenheid, Begin(pand), perioden).Close(End(pand, eenheid, onbekend));
        }
    }

    private static DateOnly Begin(Pand pand)
    {
        var opgeleverd = pand.Gebouw.Opgeleverd!.Value;
        return opgeleverd < Dagen.EersteStand ? Dagen.EersteStand : opgeleverd;
    }

    // Of some buildings nobody told anything after a certain day: 'onbekend'.
    private DateOnly? End(Pand pand, Eenheid eenheid, bool onbekend)
    {
        if (!onbekend || eenheid.Leeg || pand.Gebouw.Onttrokken is not null) return pand.Gebouw.Onttrokken;
        return toeval.Day(new(2011, 1, 1), new(2014, 7, 1)) is var dag && dag > Begin(pand) ? dag : null;
    }

    private Standreeks Standen(Eenheid eenheid, DateOnly begin, List<Leegperiode> perioden)
    {
        var reeks = new Standreeks(eenheid.Ruimte.Code);
        reeks.Add(begin, Gebruik.Kantoor, aangeboden: toeval.Chance(25));
        foreach (var periode in perioden.Where(periode => periode.Eind is null || periode.Eind > begin))
        {
            AddVacant(reeks, periode with { Begin = periode.Begin < begin ? begin : periode.Begin });
            if (periode.Eind is { } eind) AddLet(reeks, eind);
        }

        if (perioden.Count == 0 && toeval.Chance(22)) AddHidden(reeks, begin);
        return reeks;
    }

    private void AddVacant(Standreeks reeks, Leegperiode periode)
    {
        reeks.Add(periode.Begin, Gebruik.Geen, aangeboden: true);
        if (!toeval.Chance(200)) return;
        var anders = periode.Begin.AddDays(toeval.Between(200, 700));
        if (periode.Eind is null ? anders < Dagen.Heden : anders < periode.Eind)
            reeks.Add(anders, toeval.Chance(850) ? Gebruik.Tijdelijk : Gebruik.Anders, aangeboden: true);
    }

    private void AddLet(Standreeks reeks, DateOnly dag)
    {
        if (toeval.Chance(50))
        {
            reeks.Add(dag, Gebruik.Geen, aangeboden: false);
            dag = dag.AddDays(toeval.Between(60, 300));
        }

        reeks.Add(dag, Gebruik.Kantoor, aangeboden: false);
    }

    // Empty, but not offered: stock, not vacancy.
    private void AddHidden(Standreeks reeks, DateOnly begin)
    {
        var dag = toeval.Day(new(2006, 1, 1), new(2014, 6, 1));
        if (dag > begin) reeks.Add(dag, Gebruik.Geen, aangeboden: false);
    }
}
