using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Termijnen;

/// <summary>Which regions and locations are in the calendar of an organisation: those of its own area, or where a market party has something.</summary>
internal sealed record Agendabereik
{
    /// <summary>True for who follows all organisations: the secretariaat. Its terms are counted together.</summary>
    public bool IsAlles { get; private init; }

    /// <summary>Code of the government whose frameworks they are; null for others.</summary>
    public string? Overheid { get; private init; }

    /// <summary>Names of the regions.</summary>
    public HashSet<string> Regios { get; private init; } = [];

    private HashSet<string> Gemeenten { get; init; } = [];

    private HashSet<string> Locaties { get; init; } = [];

    /// <summary>True when the terms of a region are those of its governments.</summary>
    public bool MaaktAfspraken(string regio) => IsAlles || (Overheid is not null && Regios.Contains(regio));

    public bool BevatRegio(string regio) => IsAlles || Regios.Contains(regio);

    /// <summary>True when a location lies in the area, or the party has something there.</summary>
    public bool BevatLocatie(string code, string? gemeente) => IsAlles || Locaties.Contains(code) || (gemeente is not null && Gemeenten.Contains(gemeente));

    public static Agendabereik Van(Organisatie organisatie, Snapshot kennis, IReadOnlyList<Verplichting> eigen, DateOnly dag) => organisatie.Soort switch
    {
        Organisatiesoort.Secretariaat => new() { IsAlles = true },
        Organisatiesoort.Gemeente => VanOverheid(organisatie.Sleutel, [organisatie.Sleutel], kennis, dag),
        Organisatiesoort.Provincie => VanOverheid(organisatie.Sleutel, kennis.Indeling.GemeentenInProvincie(organisatie.Sleutel, dag), kennis, dag),
        Organisatiesoort.Marktpartij => VanPartij(eigen, kennis, dag),
        _ => new(),
    };

    private static Agendabereik VanOverheid(string code, IReadOnlyList<string> gemeenten, Snapshot kennis, DateOnly dag) => new()
    {
        Overheid = code,
        Gemeenten = gemeenten.ToHashSet(StringComparer.Ordinal),
        Regios = VanGemeenten(gemeenten, kennis, dag),
    };

    private static Agendabereik VanPartij(IReadOnlyList<Verplichting> eigen, Snapshot kennis, DateOnly dag)
    {
        var locaties = eigen.Select(verplichting => verplichting.Onderwerp.Locatie).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var gemeenten = locaties.Select(code => kennis.FindLocatie(code)?.Gemeente).OfType<string>();
        return new() { Locaties = locaties, Regios = VanGemeenten(gemeenten, kennis, dag) };
    }

    private static HashSet<string> VanGemeenten(IEnumerable<string> gemeenten, Snapshot kennis, DateOnly dag) =>
        gemeenten.Distinct().Select(gemeente => kennis.Indeling.RegioVan(gemeente, dag)).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
