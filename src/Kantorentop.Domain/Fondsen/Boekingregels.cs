namespace Kantorentop.Domain.Fondsen;

/// <summary>What may be entered in the ledger of a fund (art. 5).</summary>
public static class Boekingregels
{
    /// <summary>Everything that stands in the way, a sentence each; empty when it may be entered.</summary>
    public static IReadOnlyList<Melding> Toets(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (werk.Fonds.Vanaf is not { } vanaf)
            return [new("niet-ingesteld", "In dit fonds kunt u nog niet boeken: het is nog niet ingesteld. Leg eerst vast dat het is ingesteld.")];
        List<Melding> bezwaren = [.. Dag(werk, opdracht, vanaf), .. Inhoud(werk, opdracht)];
        if (bezwaren.Count == 0) bezwaren.AddRange(Saldo(werk, opdracht));
        if (bezwaren.Count == 0 && string.IsNullOrWhiteSpace(opdracht.Toelichting)) bezwaren.AddRange(Waarschuw(werk, opdracht));
        return bezwaren;
    }

    /// <summary>What deserves a second look; each asks for an explanation, none refuses.</summary>
    public static IReadOnlyList<Melding> Waarschuw(Fondsboek werk, Boekingsopdracht opdracht) =>
        opdracht.Soort.IsCompensatie() ? [.. Compensatieregels.Waarschuw(werk, opdracht)] : [];

    /// <summary>The entry that follows from a request without objections.</summary>
    /// <param name="werk">What it was checked against.</param>
    /// <param name="opdracht">The request.</param>
    /// <param name="nummer">Number of the registratie.</param>
    public static Boeking Maak(Fondsboek werk, Boekingsopdracht opdracht, long nummer) => new()
    {
        Fonds = werk.Fonds.Nummer,
        Volgnummer = werk.Boek.Volgende,
        Datum = opdracht.Datum,
        Soort = opdracht.Soort,
        Bedrag = Hoogte(werk, opdracht)!.Value,
        Omschrijving = opdracht.Omschrijving,
        Partij = Aanslag(werk, opdracht)?.Partij ?? opdracht.Partij,
        Gebouw = Aanslag(werk, opdracht)?.Gebouw ?? opdracht.Gebouw,
        Plan = Aanslag(werk, opdracht)?.Plan ?? opdracht.Plan,
        Vergund = opdracht.Soort == Boekingsoort.Toeslag ? opdracht.Vergund : null,
        Aanslag = Aanslag(werk, opdracht)?.Volgnummer,
        Toelichting = opdracht.Toelichting,
        Nummer = nummer,
    };

    /// <summary>Why an entry cannot be undone on a day; empty when it can.</summary>
    public static IReadOnlyList<Melding> ToetsTegen(Fondsboek werk, Boeking boeking, DateOnly datum, string? reden)
    {
        if (boeking.IsTegenboeking) return [new("al-correctie", "Dit is zelf een correctie. Boek opnieuw wat er wel had moeten staan.")];
        if (werk.Boek.IsTegengeboekt(boeking)) return [new("al-gecorrigeerd", "Deze boeking is al tegengeboekt. Boek opnieuw wat er wel had moeten staan.")];
        if (boeking.Soort.IsAanslag() && werk.Boek.Open(boeking) != boeking.Bedrag)
            return [new("al-ontvangen", "Op deze aanslag is al geld ontvangen. Boek eerst de ontvangst tegen.")];
        List<Melding> bezwaren = [];
        if (string.IsNullOrWhiteSpace(reden)) bezwaren.Add(new("reden-ontbreekt", "Leg uit wat er mis was met de boeking.", nameof(Boeking.Toelichting)));
        if (datum < boeking.Datum || datum > werk.Vandaag)
            bezwaren.Add(new("datum-correctie", "Vul een datum in vanaf de dag van de boeking tot en met vandaag.", nameof(Boeking.Datum)));
        else if (boeking.Op(Rekening.Kas) > werk.Boek.LaagsteSaldoVanaf(datum))
            bezwaren.Add(Tekort(werk.Boek.LaagsteSaldoVanaf(datum), nameof(Boeking.Datum)));
        return bezwaren;
    }

    private static IEnumerable<Melding> Dag(Fondsboek werk, Boekingsopdracht opdracht, DateOnly vanaf)
    {
        if (opdracht.Datum > werk.Vandaag) yield return new("datum-toekomst", "Vul een datum in van vandaag of eerder.", nameof(opdracht.Datum));
        if (opdracht.Datum < vanaf)
            yield return new("datum-voor-instelling", "Op deze dag was het fonds nog niet ingesteld. Vul een latere datum in.", nameof(opdracht.Datum));
        else if (opdracht.Soort is Boekingsoort.Heffing or Boekingsoort.Bijdrage && werk.Fonds.Einde <= opdracht.Datum)
            yield return new("fonds-afgelopen", "Op deze dag liep het fonds niet meer. U boekt dan alleen nog ontvangsten, uitbetalingen, kosten en teruggaven.", nameof(opdracht.Datum));
    }

    private static IEnumerable<Melding> Inhoud(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (opdracht.Soort == Boekingsoort.Toeslag)
        {
            foreach (var melding in Toeslagregels.Toets(werk, opdracht)) yield return melding;
        }
        else if (opdracht.Bedrag is not { } bedrag || bedrag <= Bedrag.Nul)
        {
            yield return new("bedrag", "Vul een bedrag in van meer dan 0 euro.", nameof(opdracht.Bedrag));
        }

        if (opdracht.Soort.IsCompensatie())
            foreach (var melding in Compensatieregels.Toets(werk, opdracht))
                yield return melding;
        if (opdracht.Soort == Boekingsoort.Ontvangst && Ontvangst(werk, opdracht) is { } ontvangst) yield return ontvangst;
        if (opdracht.Soort.IsVanEigenaar() && opdracht.Soort != Boekingsoort.Ontvangst && (opdracht.Partij is not { } partij || werk.Kennis.FindPartij(partij) is null))
            yield return new("partij-ontbreekt", "Kies de eigenaar of ontwikkelaar om wie het gaat.", nameof(opdracht.Partij));
    }

    private static Melding? Ontvangst(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (Aanslag(werk, opdracht) is not { } aanslag || werk.Boek.Open(aanslag) <= Bedrag.Nul)
            return new("aanslag-onbekend", "Kies de heffing of toeslag waarvoor het geld is.", nameof(opdracht.Aanslag));
        if (opdracht.Datum < aanslag.Datum)
            return new("ontvangst-voor-aanslag", "Vul een datum in op of na de dag van de heffing of toeslag.", nameof(opdracht.Datum));
        return opdracht.Bedrag > werk.Boek.Open(aanslag)
            ? new("te-veel-ontvangen", $"Van deze aanslag staat nog {werk.Boek.Open(aanslag).Voluit()} open. Vul hooguit dat bedrag in.", nameof(opdracht.Bedrag))
            : null;
    }

    private static IEnumerable<Melding> Saldo(Fondsboek werk, Boekingsopdracht opdracht)
    {
        if (Rekeningschema.Van(opdracht.Soort).Credit != Rekening.Kas) yield break;
        if (werk.Boek.LaagsteSaldoVanaf(opdracht.Datum) is var saldo && opdracht.Bedrag > saldo) yield return Tekort(saldo, nameof(opdracht.Bedrag));
    }

    private static Melding Tekort(Bedrag saldo, string veld) => new(
        "saldo-te-laag", $"In het fonds is vanaf die dag {saldo.Voluit()} te besteden. Boek eerst een ontvangst of bijdrage, of vul een lager bedrag in.", veld);

    private static Bedrag? Hoogte(Fondsboek werk, Boekingsopdracht opdracht) => opdracht.Soort == Boekingsoort.Toeslag
        ? Toeslagregels.Bereken(werk.Fonds.Tarief!.Value, opdracht.M2!.Value)
        : opdracht.Bedrag;

    private static Boeking? Aanslag(Fondsboek werk, Boekingsopdracht opdracht) =>
        opdracht is { Soort: Boekingsoort.Ontvangst, Aanslag: { } volgnummer } ? werk.Boek.Find(volgnummer) : null;
}
