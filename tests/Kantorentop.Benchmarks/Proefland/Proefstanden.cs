using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Benchmarks.Proefland;

/// <summary>What happens to units: let for years, offered for months or years, let to caretakers, now and then unknown for a while.</summary>
internal sealed class Proefstanden(Random toeval)
{
    private static readonly int EersteDag = new DateOnly(2005, 1, 1).DayNumber;
    private static readonly int LaatsteDag = new DateOnly(2021, 12, 31).DayNumber;

    private readonly List<Ruimtestand> _standen = [];

    public IReadOnlyList<Ruimtestand> Alle => _standen;

    /// <summary>Standen from delivery on, as long as the unit and the building are there; none before delivery.</summary>
    public void Voeg(Gebouw gebouw, Ruimte ruimte)
    {
        if (gebouw.Opgeleverd is not { } opgeleverd) return;
        var dag = Math.Max(Math.Max(EersteDag, opgeleverd.DayNumber), ruimte.BestaatVanaf?.DayNumber ?? 0);
        var eind = Math.Min(gebouw.Onttrokken?.DayNumber ?? int.MaxValue, ruimte.BestaatTot?.DayNumber ?? int.MaxValue);
        while (dag < eind)
        {
            var (gebruik, aangeboden, dagen) = Volgende();
            var tot = Math.Min(dag + dagen, eind);
            var blijft = tot >= LaatsteDag && eind == int.MaxValue;
            _standen.Add(new Ruimtestand(ruimte.Code, DateOnly.FromDayNumber(dag), blijft ? null : DateOnly.FromDayNumber(tot), gebruik, aangeboden));
            if (blijft) return;
            dag = tot + (toeval.Next(12) == 0 ? toeval.Next(1, 120) : 0);
        }
    }

    private (Gebruik Gebruik, bool Aangeboden, int Dagen) Volgende() => toeval.Next(20) switch
    {
        < 11 => (Gebruik.Kantoor, toeval.Next(8) == 0, toeval.Next(300, 2_500)),
        < 17 => (Gebruik.Geen, toeval.Next(6) > 0, toeval.Next(60, 1_500)),
        < 19 => (Gebruik.Tijdelijk, toeval.Next(3) > 0, toeval.Next(90, 1_200)),
        _ => (Gebruik.Anders, toeval.Next(2) == 0, toeval.Next(90, 1_200)),
    };
}
