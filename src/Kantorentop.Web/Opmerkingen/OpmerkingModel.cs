using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Opmerkingen;

/// <summary>What the forms of a note and of its answer send.</summary>
public sealed class OpmerkingModel
{
    public string? OperatieId { get; set; }
    public string? Tekst { get; set; }

    /// <summary>The operation; a hidden field that someone changed counts as a new one.</summary>
    public Guid Operatie => Operatieveld.Lees(OperatieId);

    public static OpmerkingModel Nieuw() => new() { OperatieId = Guid.NewGuid().ToString() };
}
