namespace Kantorentop.Domain.Fondsen;

/// <summary>The ledger of a fund: all its entries, and the balances that follow from them.</summary>
/// <param name="Boekingen">In order of their numbers.</param>
public sealed record Grootboek(IReadOnlyList<Boeking> Boekingen)
{
    /// <summary>A ledger without entries.</summary>
    public static readonly Grootboek Leeg = new([]);

    /// <summary>The number of the next entry.</summary>
    public int Volgende => Boekingen.Count == 0 ? 1 : Boekingen[^1].Volgnummer + 1;

    /// <summary>An account at the end of a day.</summary>
    public Bedrag Stand(Rekening rekening, DateOnly dag) =>
        Bedrag.Som(Boekingen.Where(boeking => boeking.Datum <= dag).Select(boeking => boeking.Op(rekening)));

    /// <summary>The money in the fund at the end of a day.</summary>
    public Bedrag Saldo(DateOnly dag) => Stand(Rekening.Kas, dag);

    /// <summary>The least money in the fund at the end of that day or of any later one: what can still be paid on that day.</summary>
    public Bedrag LaagsteSaldoVanaf(DateOnly dag)
    {
        var laagste = Saldo(dag);
        var saldo = laagste;
        foreach (var groep in Boekingen.Where(boeking => boeking.Datum > dag).GroupBy(boeking => boeking.Datum).OrderBy(groep => groep.Key))
        {
            saldo += Bedrag.Som(groep.Select(boeking => boeking.Op(Rekening.Kas)));
            if (saldo < laagste) laagste = saldo;
        }

        return laagste;
    }

    /// <summary>The entry with that number, or null.</summary>
    public Boeking? Find(int volgnummer) => Boekingen.FirstOrDefault(boeking => boeking.Volgnummer == volgnummer);

    /// <summary>True when an entry was undone.</summary>
    public bool IsTegengeboekt(Boeking boeking) => Boekingen.Any(ander => ander.TegenboekingVan == boeking.Volgnummer);

    /// <summary>What has not come in yet of a levy or surcharge; nil when it was undone.</summary>
    public Bedrag Open(Boeking aanslag) => !aanslag.Soort.IsAanslag() || aanslag.IsTegenboeking || IsTegengeboekt(aanslag)
        ? Bedrag.Nul
        : aanslag.Bedrag - Bedrag.Som(Boekingen.Where(boeking => boeking.Aanslag == aanslag.Volgnummer).Select(boeking => boeking.Getekend));

    /// <summary>The levies and surcharges of which something is still to come in.</summary>
    public IEnumerable<Boeking> OpenAanslagen => Boekingen.Where(boeking => Open(boeking) > Bedrag.Nul);

    /// <summary>The years with entries, first to last.</summary>
    public IReadOnlyList<int> Jaren => [.. Boekingen.Select(boeking => boeking.Datum.Year).Distinct().Order()];

    /// <summary>The entries of one kind in one year; a counter-entry counts in the year of its own day.</summary>
    public Jaartotaal Jaartotaal(int jaar, Boekingsoort soort)
    {
        var rijen = Boekingen.Where(boeking => boeking.Datum.Year == jaar && boeking.Soort == soort).ToList();
        return new(jaar, soort, Bedrag.Som(rijen.Select(rij => rij.Getekend)), rijen);
    }
}

/// <summary>The total of one kind of entry in a year.</summary>
/// <param name="Jaar">Calendar year.</param>
/// <param name="Soort">Kind.</param>
/// <param name="Totaal">Counter-entries taken off.</param>
/// <param name="Boekingen">What it is the sum of.</param>
public sealed record Jaartotaal(int Jaar, Boekingsoort Soort, Bedrag Totaal, IReadOnlyList<Boeking> Boekingen);
