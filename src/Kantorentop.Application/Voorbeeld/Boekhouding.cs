namespace Kantorentop.Application.Voorbeeld;

/// <summary>Finds what each registratie adds and replaces, from the rows as they are and the mistakes that were made.</summary>
internal static class Boekhouding
{
    /// <summary>Books rows at the moments at which their owner records, in order of time.</summary>
    public static void Record(IEnumerable<Feit> feiten, IReadOnlyList<Moment> momenten, IReadOnlyDictionary<object, Vergissing> vergissingen)
    {
        foreach (var feit in feiten)
        {
            if (vergissingen.TryGetValue(feit.Rij, out var vergissing)) RecordCorrected(feit, momenten, vergissing);
            else Record(feit, momenten);
        }
    }

    /// <summary>A row that never held: recorded at one moment, ended at another.</summary>
    public static void RecordNever(object rij, Moment gemaakt, Moment beeindigd)
    {
        gemaakt.Toegevoegd.Add(rij);
        beeindigd.Beeindigd.Add(rij);
    }

    private static void Record(Feit feit, IReadOnlyList<Moment> momenten)
    {
        object? vorige = null;
        foreach (var moment in momenten)
        {
            if (feit.Vanaf <= moment.Peildatum) vorige = Book(vorige, feit.Rij, moment);
        }
    }

    private static void RecordCorrected(Feit feit, IReadOnlyList<Moment> momenten, Vergissing vergissing)
    {
        object? vorige = null;
        foreach (var moment in momenten.Append(vergissing.Hersteld).OrderBy(moment => moment.Ogenblik).Where(moment => feit.Vanaf <= moment.Peildatum))
            vorige = Book(vorige, moment.Ogenblik < vergissing.Hersteld.Ogenblik ? vergissing.Fout : feit.Rij, moment);
    }

    private static object Book(object? vorige, object rij, Moment moment)
    {
        var nu = Kennis.Known(rij, moment.Peildatum);
        if (nu.Equals(vorige)) return vorige;
        if (vorige is null) moment.Toegevoegd.Add(nu);
        else moment.Vervangen.Add(new Vervanging(vorige, nu));
        return nu;
    }
}
