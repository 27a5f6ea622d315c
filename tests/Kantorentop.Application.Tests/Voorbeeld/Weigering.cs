using System.Text.RegularExpressions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Tests.Voorbeeld;

/// <summary>The contract's list of refusals, written a second time and as plainly as possible.</summary>
internal static partial class Weigering
{
    /// <summary>Everything in these facts that an import would refuse.</summary>
    public static IReadOnlyList<string> Find(Feiten feiten) =>
    [
        .. Bad("key twice", feiten.Locaties.Select(r => r.Code), codes => codes.Count() != codes.Distinct().Count()),
        .. Bad("building twice", feiten.Gebouwen.Select(r => r.Code), codes => codes.Count() != codes.Distinct().Count()),
        .. Bad("unit twice", feiten.Ruimten.Select(r => r.Code), codes => codes.Count() != codes.Distinct().Count()),
        .. Unknown(feiten),
        .. feiten.Gebouwen.Where(IsWrong).Select(r => $"building {r.Code}"),
        .. feiten.Ruimten.Where(IsWrong).Select(r => $"unit {r.Code}"),
        .. feiten.Planstanden.Where(r => r.Oppervlakte.M2 is < 0 or > 1_000_000m).Select(r => $"plan {r.Plan}"),
        .. feiten.Ramingen.Where(r => r.VervangingsvraagInVoorraad > r.Vervangingsvraag).Select(r => $"raming {r.Regio}"),
        .. feiten.Ramingen.Where(r => r.UitbreidingsvraagInVoorraad.M2 > Math.Max(r.Uitbreidingsvraag, 0)).Select(r => $"raming {r.Regio}"),
        .. feiten.Partijen.Where(r => r.Kvk is not null && !Kvk().IsMatch(r.Kvk)).Select(r => $"party {r.Code}"),
        .. Overlaps(feiten.Ruimtestanden, r => r.Ruimte),
        .. Overlaps(feiten.Planstanden, r => r.Plan),
        .. Overlaps(feiten.Gebiedsaanduidingen, r => r.Locatie),
        .. Overlaps(feiten.Herstructureringen, r => r.Locatie),
        .. Overlaps(feiten.Eigendommen, r => r.Gebouw),
        .. Overlaps(feiten.Regiolidmaatschappen, r => r.Gemeente),
    ];

    /// <summary>The keys of what these facts hold.</summary>
    public static IEnumerable<string> Keys(Feiten feiten) =>
    [
        .. Referentiegegevens.Gemeenten.Concat(feiten.Gemeenten).Select(r => r.Code),
        .. feiten.Kantorenregios.Select(r => "regio " + r.Naam), .. feiten.Locaties.Select(r => r.Code), .. feiten.Partijen.Select(r => r.Code),
        .. feiten.Gebouwen.Select(r => r.Code), .. feiten.Ruimten.Select(r => r.Code), .. feiten.Plannen.Select(r => r.Code),
    ];

    /// <summary>The keys that these facts refer to.</summary>
    public static IEnumerable<string> References(Feiten feiten) =>
    [
        .. feiten.Locaties.Select(r => r.Gemeente), .. feiten.Gebouwen.Select(r => r.Locatie), .. feiten.Gebouwen.Select(r => r.Eigenaar).OfType<string>(),
        .. feiten.Ruimten.Select(r => r.Gebouw), .. feiten.Ruimten.SelectMany(r => r.Voorgangers), .. feiten.Ruimtestanden.Select(r => r.Ruimte),
        .. feiten.Eigendommen.Select(r => r.Gebouw), .. feiten.Eigendommen.Select(r => r.Partij), .. feiten.Plannen.Select(r => r.Locatie),
        .. feiten.Plannen.Select(r => r.Ontwikkelaar).OfType<string>(), .. feiten.Planstanden.Select(r => r.Plan),
        .. feiten.Regiolidmaatschappen.Select(r => r.Gemeente), .. feiten.Regiolidmaatschappen.Select(r => "regio " + r.Regio),
        .. feiten.Ramingen.Select(r => "regio " + r.Regio), .. feiten.Gebiedsaanduidingen.Select(r => r.Locatie), .. feiten.Herstructureringen.Select(r => r.Locatie),
    ];

    private static IEnumerable<string> Unknown(Feiten feiten)
    {
        var sleutels = Keys(feiten).ToHashSet(StringComparer.Ordinal);
        var gebouwen = feiten.Ruimten.DistinctBy(r => r.Code).ToDictionary(r => r.Code, r => r.Gebouw, StringComparer.Ordinal);
        return References(feiten).Where(sleutel => !sleutels.Contains(sleutel)).Select(sleutel => $"unknown {sleutel}")
            .Concat(feiten.Ruimten.Where(r => r.Voorgangers.Any(oud => gebouwen.GetValueOrDefault(oud) != r.Gebouw)).Select(r => $"ontstaan_uit {r.Code}"));
    }

    private static bool IsWrong(Gebouw r) =>
        r.Opgeleverd < r.Bouwstart || r.Onttrokken < r.Bouwstart || r.Onttrokken < r.Opgeleverd
        || (r.Onttrokken is null) != (r.Onttrekking is null) || (r.BagPand is not null && !Bag().IsMatch(r.BagPand));

    private static bool IsWrong(Ruimte r) => r.Oppervlakte.M2 is <= 0 or > Oppervlakte.Maximum || r.BestaatTot <= r.BestaatVanaf;

    private static IEnumerable<string> Bad(string wat, IEnumerable<string> codes, Func<IEnumerable<string>, bool> fout) => fout(codes) ? [wat] : [];

    private static IEnumerable<string> Overlaps<T>(IEnumerable<T> rijen, Func<T, string> sleutel)
        where T : ITijdvak
    {
        foreach (var groep in rijen.GroupBy(sleutel))
        {
            DateOnly? tot = DateOnly.MinValue;
            foreach (var rij in groep.OrderBy(rij => rij.Vanaf))
            {
                if (rij.Tot <= rij.Vanaf) yield return $"tot before vanaf: {rij}";
                if (tot is null || rij.Vanaf < tot) yield return $"two at once: {rij}";
                tot = rij.Tot;
            }
        }
    }

    [GeneratedRegex("^[0-9]{8}$", RegexOptions.None, 1000)]
    private static partial Regex Kvk();

    [GeneratedRegex("^[0-9]{16}$", RegexOptions.None, 1000)]
    private static partial Regex Bag();
}
