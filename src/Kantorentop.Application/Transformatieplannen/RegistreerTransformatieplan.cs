using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>A step of a plan as the owner fills it in.</summary>
/// <param name="Gebouw">Code of the building.</param>
/// <param name="Antwoord">Text, day and documents: the answer that it is. Its key is that of the building.</param>
/// <param name="Inhoud">The plan.</param>
public sealed record Transformatieplaninvoer(string Gebouw, Antwoordinvoer Antwoord, Transformatieplaninhoud Inhoud)
{
    /// <summary>The key of the duty that it answers.</summary>
    public static string Sleutel(string gebouw) => new Verplichtingsleutel(Artikel, Onderwerpsoort.Gebouw, gebouw).ToString();

    internal const string Artikel = "7.4";
}

/// <summary>Records a plan for a building, or how it goes on. The first answers the duty of art. 7.4, the others add to it.</summary>
public sealed class RegistreerTransformatieplan(BeantwoordVerplichting beantwoorden)
{
    /// <summary>Adds the step; null when the party has no such duty or the asker may not answer for it.</summary>
    public Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Transformatieplaninvoer invoer, CancellationToken ct = default) => beantwoorden.ExecuteAsync(
        wie,
        invoer.Antwoord with { Sleutel = Transformatieplaninvoer.Sleutel(invoer.Gebouw) },
        new Antwoordaanvulling(
            [.. invoer.Inhoud.Toets(invoer.Antwoord.Bewijsdatum)],
            (sessie, antwoord) => sessie.Db.Add(Transformatieplan.Van(antwoord, invoer.Inhoud))),
        ct);
}
