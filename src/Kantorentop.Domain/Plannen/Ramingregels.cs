using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Domain.Plannen;

/// <summary>What may be recorded as an estimate of demand: the part that existing stock can take is never more than the demand.</summary>
internal static class Ramingregels
{
    public static IEnumerable<Melding> Toets(Raming raming, Feitenindex bekend) =>
        Bevindingen.Bekend(bekend.KentRegio(raming.Regio), "regio", raming.Regio, "kantorenregios").Concat(Delen(raming));

    /// <summary>Each part against its whole.</summary>
    public static IEnumerable<Melding> Delen(Raming raming)
    {
        if (raming.VervangingsvraagInVoorraad > raming.Vervangingsvraag)
            yield return new Melding("deel-te-groot", "De vervangingsvraag in de voorraad is groter dan de hele vervangingsvraag. Verbeter een van beide.", "vervangingsvraag_in_voorraad");
        if (raming.UitbreidingsvraagInVoorraad.M2 > Math.Max(raming.Uitbreidingsvraag, 0))
            yield return new Melding("deel-te-groot", "De uitbreidingsvraag in de voorraad is groter dan de hele uitbreidingsvraag (of dan 0, als die negatief is). Verbeter een van beide.", "uitbreidingsvraag_in_voorraad");
    }
}
