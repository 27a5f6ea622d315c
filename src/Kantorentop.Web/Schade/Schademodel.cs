using System.Globalization;
using Kantorentop.Application.Schade;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What every form of article 4 carries besides its fields.</summary>
public abstract class Schademodel
{
    public string? OperatieId { get; set; } = Guid.NewGuid().ToString();

    public string? Versie { get; set; }

    /// <summary>A field that someone changed counts as a new operation, and as an old version.</summary>
    public Schadeformulier Formulier() => new(
        Operatieveld.Lees(OperatieId),
        long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1);

    protected void ZetVersie(long versie) => Versie = versie.ToString(CultureInfo.InvariantCulture);
}
