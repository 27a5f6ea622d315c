using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gebieden;

/// <summary>What the pages of areas share: the picture of the area for the two times; an unknown area is not found.</summary>
public abstract class Dashboardpagina : Peilpagina
{
    [Inject] public required ToonGebied Gebieden { get; init; }

    /// <summary>The picture; null when there is no such area.</summary>
    protected Gebiedsbeeld? Beeld { get; private set; }

    protected DateOnly Peildatum => Beeld!.Peildatum.Dag;

    /// <summary>Reads the area; false when there is none, and then nothing more is to be shown.</summary>
    protected async Task<bool> LaadAsync(Gebied gebied)
    {
        if (!await OpenAsync(kennis => kennis.Bestaat(gebied))) return false;
        Beeld = Gebieden.Execute(Wie, Kennis, gebied, Vraag.Dag)!;
        Neem(Beeld.Peildatum);
        return true;
    }

    /// <summary>The breadcrumb to an area, which keeps the times that the reader chose.</summary>
    internal static IReadOnlyList<Kruimel> Pad(IEnumerable<Gebiedskop> boven, Peilpunt keuze) =>
        [.. boven.Select(kop => new Kruimel(kop.Gebied.Soort == Gebiedssoort.Locatie ? kop.Naam : kop.Titel, Adressen.Van(kop.Gebied, keuze)))];
}
