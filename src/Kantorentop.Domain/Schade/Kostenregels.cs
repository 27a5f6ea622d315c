using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Schade;

/// <summary>What may be recorded as the agreement on dividing the costs (art. 4.2). The field of a share's message is its place in the list.</summary>
public static class Kostenregels
{
    /// <summary>Why it cannot be recorded; empty when it can.</summary>
    public static IEnumerable<Melding> Toets(
        Kostenafspraak afspraak, IReadOnlyList<Kostenaandeel> aandelen, Capaciteitsbesluit besluit, DateOnly vandaag)
    {
        if (afspraak.Datum > vandaag)
            yield return new("datum-toekomst", "Vul de dag van de afspraak in: vandaag of eerder.", nameof(afspraak.Datum));
        else if (besluit.Genomen is { } dag && Volgorderegels.KostenafspraakVoorBesluit(afspraak, dag) is { } melding)
            yield return melding;
        foreach (var bezwaar in afspraak.GeenSchade ? GeenSchade(afspraak, aandelen) : Verdeling(afspraak, aandelen)) yield return bezwaar;
    }

    /// <summary>The shares together are the total, to the cent.</summary>
    public static Melding? TeltOp(Bedrag totaal, IEnumerable<Bedrag> aandelen)
    {
        var verschil = Bedrag.Som(aandelen) - totaal;
        if (verschil == Bedrag.Nul) return null;
        var woord = verschil < Bedrag.Nul ? "minder" : "meer";
        return new(
            "aandelen-tellen-niet-op",
            $"De aandelen zijn samen {(verschil < Bedrag.Nul ? -verschil : verschil).Voluit()} {woord} dan het totaal. Verbeter een aandeel of het totaal.",
            nameof(Kostenafspraak.Totaal));
    }

    private static IEnumerable<Melding> GeenSchade(Kostenafspraak afspraak, IReadOnlyList<Kostenaandeel> aandelen)
    {
        if (afspraak.Totaal != Bedrag.Nul || aandelen.Count > 0)
            yield return new("geen-schade-met-bedrag", "U verwacht geen schade. Maak het totaal en de aandelen dan leeg.", nameof(afspraak.Totaal));
        if (string.IsNullOrWhiteSpace(afspraak.Toelichting))
            yield return new("toelichting-ontbreekt", "Vul in waarom u geen schade verwacht.", nameof(afspraak.Toelichting));
    }

    private static IEnumerable<Melding> Verdeling(Kostenafspraak afspraak, IReadOnlyList<Kostenaandeel> aandelen)
    {
        if (afspraak.Totaal <= Bedrag.Nul || afspraak.Totaal > Bedrag.Maximum)
            yield return new("totaal", "Vul het totaal in dat u verdeelt, of kies ‘geen schade verwacht’.", nameof(afspraak.Totaal));
        if (aandelen.Any(aandeel => aandeel.Bedrag < Bedrag.Nul))
            yield return new("aandeel-negatief", "Een aandeel is 0 of meer. Verbeter het bedrag.", nameof(Kostenaandeel));
        if (aandelen.Any(aandeel => aandeel.Soort is not (Organisatiesoort.Gemeente or Organisatiesoort.Provincie or Organisatiesoort.Marktpartij)))
            yield return new("drager", "Een aandeel is van een gemeente, een provincie of een marktpartij. Kies een andere partij.", nameof(Kostenaandeel));
        if (aandelen.GroupBy(aandeel => aandeel.Drager).Any(groep => groep.Count() > 1))
            yield return new("drager-dubbel", "Een partij staat twee keer in de verdeling. Tel de aandelen bij elkaar op.", nameof(Kostenaandeel));
        if (TeltOp(afspraak.Totaal, aandelen.Select(aandeel => aandeel.Bedrag)) is { } melding) yield return melding;
    }
}
