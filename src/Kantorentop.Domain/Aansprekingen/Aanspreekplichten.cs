using System.Globalization;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Aansprekingen;

/// <summary>What the compiler of duties reads from the register: who is addressed answers (art. 13.11), and the answer is the evidence.</summary>
public static class Aanspreekplichten
{
    private const string Artikel = "13.11";

    public static Plichtgegevens Van(IReadOnlyCollection<Aanspreking> aansprekingen) => new()
    {
        Aanleidingen = [.. aansprekingen.Select(rij => new Aanleiding(Artikel, new(Onderwerpsoort.Gebeurtenis, Code(rij), $"over artikel {rij.Lid}") { Sinds = rij.Datum }, Drager(rij)))],
        Bewijzen =
        [
            .. from rij in aansprekingen
               where rij.BeantwoordOp is not null
               select new Bewijs(new(Artikel, Onderwerpsoort.Gebeurtenis, Code(rij)), rij.BeantwoordOp!.Value) { Drager = Drager(rij) },
        ],
    };

    private static string Drager(Aanspreking rij) => new Drager(rij.Aangesprokene, rij.Aan).Code;

    private static string Code(Aanspreking rij) => rij.Nummer.ToString(CultureInfo.InvariantCulture);
}
