using System.Globalization;

namespace Kantorentop.Domain.Verklaringen;

/// <summary>What a declaration takes: a choice for every member that is asked, and words with every choice but 'ja'.</summary>
public static class Verklaringsregels
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>What is wrong with a filled-in form; empty when it can be sent. Fields are called by the place of their question.</summary>
    /// <param name="vragen">What is asked, in order.</param>
    /// <param name="invoer">What was filled in, in the same order.</param>
    public static IReadOnlyList<Melding> Toets(IReadOnlyList<Verklaringsvraag> vragen, IReadOnlyList<Verklaringsinvoer> invoer) =>
        vragen.Count == invoer.Count && vragen.Zip(invoer).All(paar => paar.First.Lid == paar.Second.Lid)
            ? [.. vragen.Zip(invoer).SelectMany((paar, plaats) => Toets(paar.First, paar.Second, plaats))]
            : [new("vragen-gewijzigd", "De vragen zijn intussen gewijzigd. Open de verklaring opnieuw.")];

    /// <summary>The field of a question in messages.</summary>
    public static string Veld(int plaats, string naam) => string.Create(CultureInfo.InvariantCulture, $"Delen[{plaats}].{naam}");

    private static IEnumerable<Melding> Toets(Verklaringsvraag vraag, Verklaringsinvoer deel, int plaats)
    {
        var aanhaling = Verplichtingen.Artikelen.Get(vraag.Lid).Aanhaling.ToLowerInvariant();
        if (deel.Keuze is not { } keuze)
            yield return new("keuze-ontbreekt", $"Kies een antwoord bij {aanhaling}.", Veld(plaats, nameof(deel.Keuze)));
        else if (keuze != Verklaringskeuze.Ja && string.IsNullOrWhiteSpace(deel.Toelichting))
            yield return new("toelichting-ontbreekt", $"Leg bij {aanhaling} uit waarom u ‘{Verklaringsdeel.Woord(keuze).ToLowerInvariant()}’ kiest.", Veld(plaats, nameof(deel.Toelichting)));
        if (deel.Toelichting?.Trim().Length > Verklaringsdeel.MaximumToelichting)
            yield return new("toelichting-te-lang", $"Maak de toelichting bij {aanhaling} korter: hooguit {Verklaringsdeel.MaximumToelichting.ToString("N0", Nederlands)} tekens.", Veld(plaats, nameof(deel.Toelichting)));
        if (vraag.Telling is not null && deel is { Aantal: null, Keuze: not (null or Verklaringskeuze.NietVanToepassing) })
            yield return new("aantal-ontbreekt", $"Vul het aantal in bij {aanhaling}. Was er geen? Vul dan 0 in.", Veld(plaats, nameof(deel.Aantal)));
        if (deel.Aantal is < 0 or > Verklaringsdeel.MaximumAantal)
            yield return new("aantal-buiten-grens", $"Vul bij {aanhaling} een aantal in van 0 tot en met {Verklaringsdeel.MaximumAantal.ToString("N0", Nederlands)}.", Veld(plaats, nameof(deel.Aantal)));
    }
}

/// <summary>What was filled in about one member, before it is looked at.</summary>
public sealed record Verklaringsinvoer(string Lid, Verklaringskeuze? Keuze, string? Toelichting, int? Aantal)
{
    /// <summary>The part of the declaration; only when <see cref="Verklaringsregels"/> had nothing to say.</summary>
    public Verklaringsdeel AlsDeel() =>
        new(Lid, Keuze!.Value, string.IsNullOrWhiteSpace(Toelichting) ? null : Toelichting.Trim(), Verklaringsvragen.Find(Lid)?.Telling is null ? null : Aantal);
}
