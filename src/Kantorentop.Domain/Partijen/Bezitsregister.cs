using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Partijen;

/// <summary>What each party owns, ever owned and develops; made once for a state of knowledge, when it is first asked for.</summary>
internal sealed class Bezitsregister(Dossiers dossiers)
{
    private readonly ILookup<string, (Locatiedossier Locatie, Gebouwdossier Gebouw)> _gebouwen = dossiers.Locaties.Alle
        .SelectMany(locatie => locatie.Gebouwen, (locatie, gebouw) => (Locatie: locatie, Gebouw: gebouw))
        .SelectMany(rij => rij.Gebouw.Eigenaren(), (rij, partij) => (Partij: partij, Rij: rij))
        .ToLookup(paar => paar.Partij, paar => paar.Rij);

    private readonly ILookup<string, (Locatiedossier Locatie, Plandossier Plan)> _plannen = dossiers.Locaties.Alle
        .SelectMany(locatie => locatie.Plannen, (locatie, plan) => (Locatie: locatie, Plan: plan))
        .Where(rij => rij.Plan.Plan.Ontwikkelaar is not null)
        .ToLookup(rij => rij.Plan.Plan.Ontwikkelaar!);

    /// <summary>Buildings that the party owns or ever owned, in no order.</summary>
    public IEnumerable<(Locatiedossier Locatie, Gebouwdossier Gebouw)> GebouwenVan(string partij) => _gebouwen[partij];

    /// <summary>Plans that the party develops, in no order.</summary>
    public IEnumerable<(Locatiedossier Locatie, Plandossier Plan)> PlannenVan(string partij) => _plannen[partij];
}
