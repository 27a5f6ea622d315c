using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;

namespace Kantorentop.Application.Fondsen;

/// <summary>The totals of a fund in a year, as far as someone may see them.</summary>
/// <param name="Jaar">Calendar year.</param>
/// <param name="Totalen">Per kind with entries; null where one owner could be found in it.</param>
/// <param name="Saldo">In the fund at the end of the year, or today in this one; null where a hidden total would follow from it.</param>
public sealed record Fondsjaar(int Jaar, IReadOnlyDictionary<Boekingsoort, Bedrag?> Totalen, Bedrag? Saldo)
{
    /// <summary>The years of a ledger.</summary>
    /// <param name="boek">The ledger.</param>
    /// <param name="kennis">What parties are known.</param>
    /// <param name="alles">True for who sees every entry.</param>
    public static IReadOnlyList<Fondsjaar> Van(Grootboek boek, Snapshot kennis, bool alles)
    {
        string Concern(string partij) => kennis.FindPartij(partij)?.Kvk ?? partij;
        return
        [
            .. boek.Jaren.Select(jaar => new Fondsjaar(
                jaar,
                Enum.GetValues<Boekingsoort>().Select(soort => boek.Jaartotaal(jaar, soort)).Where(totaal => totaal.Boekingen.Count > 0)
                    .ToDictionary(totaal => totaal.Soort, totaal => alles || Fondsopenbaarheid.MagTotaal(totaal, Concern) ? totaal.Totaal : (Bedrag?)null),
                alles || Fondsopenbaarheid.MagSaldo(boek, jaar, Concern) ? boek.Saldo(new DateOnly(jaar, 12, 31)) : null)),
        ];
    }
}
