using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorraad;

/// <summary>One building with its units, for who may see its rows. Opening it is noted.</summary>
public sealed class ToonGebouw(Snapshothouder houder, Domeinklok klok, Inzage inzage)
{
    /// <summary>The building; null when it is unknown or none of the asker's business, which look the same.</summary>
    public async Task<Gebouwbeeld?> ExecuteAsync(
        Bevoegdheid wie, Snapshot kennis, string code, DateOnly? gevraagd, CancellationToken ct = default)
    {
        if (houder.Huidig.LiggingVanGebouw(code, klok.Vandaag, kennis) is not { } ligging) return null;
        if (!await inzage.OpenAsync(wie, ligging, $"gebouw {code}", ct)) return null;
        return kennis.FindGebouw(code) is null ? null : Maak(kennis, code, Gebiedspeildatum.VoorRijen(gevraagd, klok.Vandaag));
    }

    private static Gebouwbeeld Maak(Snapshot kennis, string code, Gebiedspeildatum peildatum)
    {
        var stand = kennis.Gebouwstand(code, peildatum.Dag)!;
        var plicht = kennis.Transformatieplicht(Gebied.Locatie(stand.Gebouw.Locatie), peildatum.Dag).Gebouwen.FirstOrDefault(rij => rij.Gebouw == code);
        return new Gebouwbeeld(
            new Gebouwregel(stand, kennis.EigenaarOp(code, peildatum.Dag), plicht),
            peildatum,
            Boven(kennis, stand.Gebouw.Locatie, peildatum.Dag),
            kennis.Standen(code),
            [.. kennis.Eigendommen(code).Select(rij => new Eigendomsregel(rij, kennis.FindPartij(rij.Partij)?.Naam ?? rij.Partij))]);
    }

    private static IReadOnlyList<Gebiedskop> Boven(Snapshot kennis, string locatie, DateOnly dag)
    {
        var gebied = Gebied.Locatie(locatie);
        return [.. kennis.Boven(gebied, dag).Append(gebied).Select(deel => new Gebiedskop(deel, kennis.Naam(deel, dag), kennis.Titel(deel, dag)))];
    }
}
