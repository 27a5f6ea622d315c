using Kantorentop.Application.Reeksen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Gebieden;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Reeksen;

/// <summary>What pages of an area between two days share: the area and the days in the address; an unknown area is not found.</summary>
public abstract class Periodepagina : Peilpagina
{
    [SupplyParameterFromQuery(Name = Reeksadressen.VeldGebied)] public string? GetyptGebied { get; set; }
    [SupplyParameterFromQuery(Name = Periodekeuze.VeldVan)] public string? GetyptVan { get; set; }
    [SupplyParameterFromQuery(Name = Periodekeuze.VeldTot)] public string? GetyptTot { get; set; }

    /// <summary>The area; the land when none is named.</summary>
    protected Gebied Gebied { get; private set; }

    /// <summary>The two days as typed, with what stood in their way.</summary>
    protected Periodevraag Periode { get; private set; } = Periodevraag.Lees(null, null);

    /// <summary>Reads the area and the days; false when there is no such area.</summary>
    protected async Task<bool> OpenAsync()
    {
        Gebied? gevraagd = string.IsNullOrEmpty(GetyptGebied) ? Gebied.Land : Gebied.Parse(GetyptGebied);
        if (!await OpenAsync(kennis => gevraagd is { } deel && kennis.Bestaat(deel))) return false;
        Gebied = gevraagd!.Value;
        Periode = Periodevraag.Lees(GetyptVan, GetyptTot);
        return true;
    }

    /// <summary>Takes in what stood in the way of those days.</summary>
    protected void Neem(IReadOnlyList<Melding> meldingen) => Periode = Periode with { Meldingen = [.. Periode.Meldingen, .. meldingen] };
}

/// <summary>Two days in an address.</summary>
/// <param name="Van">First day as typed.</param>
/// <param name="Tot">Last day as typed.</param>
/// <param name="Meldingen">What stands in the way, each with its field.</param>
public sealed record Periodevraag(string? Van, string? Tot, IReadOnlyList<Melding> Meldingen)
{
    /// <summary>The days that are meant; null where none was typed or it cannot be read.</summary>
    public (DateOnly? Van, DateOnly? Tot) Dagen => (Datumlezer.Lees(Van).Waarde, Datumlezer.Lees(Tot).Waarde);

    public static Periodevraag Lees(string? van, string? tot) => new(van, tot, [.. Fout(van, Periodekeuze.VeldVan), .. Fout(tot, Periodekeuze.VeldTot)]);

    /// <summary>What the field holds: what was typed where that could not be used, else the day that is shown.</summary>
    public string Veld(string veld, DateOnly getoond) =>
        Meldingen.Any(melding => melding.Veld == veld) ? (veld == Periodekeuze.VeldVan ? Van : Tot) ?? "" : Weergave.DatumKort(getoond);

    private static IEnumerable<Melding> Fout(string? getypt, string veld) =>
        Datumlezer.Lees(getypt).Fout is { } fout ? [new Melding("geen-datum", fout, veld)] : [];
}
