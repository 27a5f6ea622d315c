using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overlegdossiers;

/// <summary>What is chosen to make a dossier.</summary>
public sealed class DossierModel
{
    /// <summary>Holds the time of asking, so that any node knows how long someone waits.</summary>
    public string? OperatieId { get; set; }

    /// <summary>Key of the consultation.</summary>
    public string? Overleg { get; set; }

    internal Guid Operatie() => Operatieveld.Lees(OperatieId);

    internal Dossieropdracht Lees() => new(Guid.TryParse(Overleg, out var sleutel) ? sleutel : null);
}
