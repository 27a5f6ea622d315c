using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Expertaanvragen;

/// <summary>
/// What may be recorded of a request. The offer stood 'voor 2012 en 2013': a request from 1 January 2012 up to and including
/// 31 December 2013 counts [conv], whenever it is recorded and answered.
/// </summary>
public static class Expertregels
{
    /// <summary>What is wrong with a request, or null. Whether places exist is checked where they are known.</summary>
    public static Melding? Toets(Expertaanvraag aanvraag, DateOnly vandaag)
    {
        if (aanvraag.AangevraagdOp > Convenantdata.Expertteam)
            return Over("expert-voorbij", "De experts waren er voor aanvragen tot en met 31 december 2013. Een latere aanvraag valt buiten het convenant; vraag het Rijk wat er nu kan.");
        if (aanvraag.AangevraagdOp < Convenantdata.Referentiedatum)
            return Over("expert-te-vroeg", "De experts waren er voor aanvragen vanaf 1 januari 2012. Verbeter de dag van de aanvraag.");
        return aanvraag.AangevraagdOp > vandaag ? Over("datum-toekomst", "De dag van de aanvraag ligt in de toekomst. Vul de dag in waarop u het vroeg.") : null;
    }

    /// <summary>What the Rijk answers, and later that the experts are done with what it cost.</summary>
    /// <param name="aanvraag">As it stands.</param>
    /// <param name="beurt">What is recorded: state, answer, day of completion and costs.</param>
    /// <param name="vandaag">Today.</param>
    public static Uitkomst<Expertaanvraag> Beantwoord(Expertaanvraag aanvraag, Expertbeurt beurt, DateOnly vandaag)
    {
        if (Bezwaren(aanvraag, beurt, vandaag).ToList() is { Count: > 0 } bezwaren) return Uitkomst<Expertaanvraag>.Mislukt(bezwaren);
        return Uitkomst<Expertaanvraag>.Met(aanvraag with
        {
            Staat = beurt.Staat,
            Antwoord = beurt.Antwoord,
            BeantwoordOp = aanvraag.BeantwoordOp ?? vandaag,
            AfgerondOp = beurt.AfgerondOp,
            Kosten = beurt.Kosten,
        });
    }

    private static IEnumerable<Melding> Bezwaren(Expertaanvraag aanvraag, Expertbeurt beurt, DateOnly vandaag)
    {
        var isAfgerond = beurt.Staat == Expertstaat.Afgerond;
        if (beurt.Staat == Expertstaat.Aangevraagd) yield return new("geen-antwoord", "Kies wat u antwoordt.", nameof(Expertbeurt.Staat));
        if (beurt.Antwoord is null) yield return new("antwoord-ontbreekt", "Vul het antwoord aan de gemeente in.", nameof(Expertbeurt.Antwoord));
        if (isAfgerond && beurt.AfgerondOp is null) yield return new("afronding-ontbreekt", "Vul in op welke dag de experts klaar waren.", nameof(Expertbeurt.AfgerondOp));
        if (!isAfgerond && (beurt.AfgerondOp ?? (object?)beurt.Kosten) is not null)
            yield return new("nog-niet-afgerond", "Een dag van afronding en kosten horen bij een aanvraag die is afgerond. Kies die stand, of maak de velden leeg.", nameof(Expertbeurt.AfgerondOp));
        if (beurt.AfgerondOp < aanvraag.AangevraagdOp || beurt.AfgerondOp > vandaag)
            yield return new("afronding-buiten-termijn", "De afronding ligt op of na de dag van de aanvraag, en niet na vandaag. Verbeter de datum.", nameof(Expertbeurt.AfgerondOp));
        if (beurt.Kosten < Bedrag.Nul) yield return new("bedrag-negatief", "Vul kosten in van € 0,00 of meer.", nameof(Expertbeurt.Kosten));
    }

    private static Melding Over(string code, string tekst) => new(code, tekst, nameof(Expertaanvraag.AangevraagdOp));
}

/// <summary>What the Rijk records of a request.</summary>
/// <param name="Staat">How far it is now.</param>
/// <param name="Antwoord">What the municipality hears.</param>
/// <param name="AfgerondOp">Day on which the experts were done, or null.</param>
/// <param name="Kosten">The whole costs, or null while unknown.</param>
public sealed record Expertbeurt(Expertstaat Staat, string? Antwoord, DateOnly? AfgerondOp, Bedrag? Kosten);
