using System.Globalization;
using Kantorentop.Application.Kaders;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Kaders;

/// <summary>What the form of the planning sends: a line for each year.</summary>
public sealed class KaderplanningModel
{
    public string? OperatieId { get; set; }

    public IList<KaderjaarModel> Jaren { get; set; } = [];

    public static KaderplanningModel Van(Kaderbeeld beeld) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Jaren = [.. beeld.Jaren.Select(KaderjaarModel.Van)],
    };

    /// <summary>The same typing, by who has now seen what is recorded.</summary>
    public void ZieOpnieuw(Kaderbeeld beeld)
    {
        foreach (var (jaar, nu) in Jaren.Zip(beeld.Jaren)) jaar.Gezien = KaderModel.SchrijfGezien(nu.Gepland?.Id);
    }

    public Planningsinvoer Lees(Invoerlezer lezer, string overheid) => new(
        overheid,
        Operatieveld.Lees(OperatieId),
        [.. Jaren.Select((jaar, nummer) => (jaar.Lees(lezer, overheid, nummer), KaderModel.LeesGezien(jaar.Gezien)))]);
}

/// <summary>One year of the planning.</summary>
public sealed class KaderjaarModel
{
    public string? Jaar { get; set; }
    public string? Gezien { get; set; }
    public string? NieuweLocaties { get; set; }
    public string? Schrappen { get; set; }
    public string? Intrekken { get; set; }

    public static KaderjaarModel Van(Kaderjaar jaar) => new()
    {
        Jaar = jaar.Jaar.ToString(CultureInfo.InvariantCulture),
        Gezien = KaderModel.SchrijfGezien(jaar.Gepland?.Id),
        NieuweLocaties = Schrijf(jaar.Gepland?.Feit.NieuweLocaties),
        Schrappen = Schrijf(jaar.Gepland?.Feit.Schrappen),
        Intrekken = Schrijf(jaar.Gepland?.Feit.Intrekken),
    };

    internal Kaderplanning Lees(Invoerlezer lezer, string overheid, int nummer)
    {
        Oppervlakte? M2(string? tekst, string veld, string naam) =>
            lezer.Getal(tekst, new($"Jaren[{nummer}].{veld}", naam, Optioneel: true), Getalgrens.OppervlakteOfNul) is { } waarde ? new Oppervlakte(waarde) : null;
        return new(
            overheid,
            int.TryParse(Jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) ? jaar : 0,
            M2(NieuweLocaties, nameof(NieuweLocaties), "de ruimte op nieuwe locaties"),
            M2(Schrappen, nameof(Schrappen), "de te schrappen plancapaciteit"),
            M2(Intrekken, nameof(Intrekken), "de in te trekken bestemmingen"));
    }

    private static string? Schrijf(Oppervlakte? oppervlakte) => oppervlakte is { } waarde ? Weergave.Exact(waarde.M2) : null;
}
