using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Fondsen;

/// <summary>What is typed for a finding of art. 12.2, or for its end.</summary>
public sealed class OpschortingModel
{
    public string? OperatieId { get; set; }

    public string? Gebied { get; set; }

    public string? Vanaf { get; set; }

    public string? LaatsteDag { get; set; }

    public string? Verwijzing { get; set; }

    public string? Toelichting { get; set; }

    internal Guid LeesOperatie() => Operatieveld.Lees(OperatieId);
}
