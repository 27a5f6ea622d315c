using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Gegevens.Bewerken;

public sealed partial class GebouwbladPage
{
    private Gebouwstand? stand;

    [Inject] public required Snapshothouder Snapshots { get; init; }
    [Inject] public required Domeinklok Klok { get; init; }

    protected override string Tabel => "gebouwen";

    private Feitreeks Ruimten => Blad!.Reeks("ruimten");

    protected override async Task<Blad?> LeesAsync(Bevoegdheid door, CancellationToken ct)
    {
        var blad = await Tonen.GebouwAsync(door, Code, ct);
        stand = blad?.Huidig is null ? null : Snapshots.Huidig.Gebouwstand(Code, Klok.Vandaag);
        return blad;
    }
}
