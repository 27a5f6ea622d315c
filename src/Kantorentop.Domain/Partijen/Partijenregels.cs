using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Domain.Partijen;

/// <summary>What may be recorded of market parties and of who owns what.</summary>
internal static class Partijenregels
{
    private const int CijfersKvk = 8;

    public static IEnumerable<Melding> Toets(Partij partij)
    {
        if (partij.Kvk is { } kvk && (kvk.Length != CijfersKvk || !kvk.All(char.IsAsciiDigit)))
            yield return new Melding("kvk", "Een KvK-nummer heeft acht cijfers, met nullen vooraan. Vul het hele nummer in of laat het leeg.", "kvk");
    }

    public static IEnumerable<Melding> Toets(Eigendom eigendom, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.FindGebouw(eigendom.Gebouw) is not null, "gebouw", eigendom.Gebouw, "gebouwen")
            .Concat(Bevindingen.Bekend(bekend.KentPartij(eigendom.Partij), "partij", eigendom.Partij, "partijen"))
            .Concat(Bevindingen.Periode(eigendom.Vanaf, eigendom.Tot))
            .Concat(Bevindingen.GeenOverlap(eigendom, bekend));
}
