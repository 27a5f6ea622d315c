using System.Globalization;
using Kantorentop.Application.Overleggen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Overleggen;

/// <summary>What every form of the consultations carries besides its fields.</summary>
public abstract class Overlegmodel
{
    public string? OperatieId { get; set; } = Guid.NewGuid().ToString();

    public string? Versie { get; set; } = "0";

    /// <summary>A field that someone changed counts as a new operation, and as an old version.</summary>
    public Overlegformulier Formulier() => new(
        Operatieveld.Lees(OperatieId),
        long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1);

    internal static string Schrijf(long versie) => versie.ToString(CultureInfo.InvariantCulture);
}
