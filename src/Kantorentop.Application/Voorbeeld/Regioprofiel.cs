using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>A region of the example: who belongs to it and how its plan capacity relates to demand.</summary>
/// <param name="Regio">The region.</param>
/// <param name="Provincie">Province that records it.</param>
/// <param name="Capaciteit">Public capacity on 1-1-2012, in hundredths of the demand.</param>
/// <param name="Rest">Surplus that is left on 1-1-2015, in hundredths of that on 1-1-2012.</param>
/// <param name="Vraag">Demand for new build until 2021, in thousandths of the stock.</param>
/// <param name="Leden">Membership over time.</param>
internal sealed record Regioprofiel(
    Kantorenregio Regio, string Provincie, int Capaciteit, int Rest, int Vraag, IReadOnlyList<Regiolidmaatschap> Leden)
{
    /// <summary>All regions of the list.</summary>
    public static IReadOnlyList<Regioprofiel> Load() => [.. Tekstbestand.Rows("kantorenregios.txt").Select(Parse)];

    /// <summary>True when the municipality belongs to the region on the last peildatum.</summary>
    public bool Telt(string gemeente) => Leden.Any(lid => lid.Gemeente == gemeente && lid.Tot is null);

    private static Regioprofiel Parse(string[] cellen) => new(
        new Kantorenregio(cellen[0], cellen[1] == "ja"),
        cellen[2],
        Tekstbestand.Number(cellen[3]),
        Tekstbestand.Number(cellen[4]),
        Tekstbestand.Number(cellen[5]),
        [.. cellen[6].Split(' ').Select(lid => Lid(cellen[0], lid))]);

    // GM0001, GM0001@vanaf or GM0001@-tot
    private static Regiolidmaatschap Lid(string regio, string tekst)
    {
        var delen = tekst.Split('@');
        if (delen.Length == 1) return new(regio, delen[0], Dagen.Venster, null);
        return delen[1][0] == '-'
            ? new(regio, delen[0], Dagen.Venster, Tekstbestand.Date(delen[1][1..]))
            : new(regio, delen[0], Tekstbestand.Date(delen[1])!.Value, null);
    }
}
