using System.Globalization;
using Kantorentop.Application.Registers;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Registers;

/// <summary>What every form of a register carries besides its fields.</summary>
public abstract class Registermodel
{
    public string? OperatieId { get; set; } = Guid.NewGuid().ToString();

    /// <summary>The recording that the form showed; empty for none.</summary>
    public string? Gezien { get; set; }

    /// <summary>A field that someone changed counts as a new operation, and as an old form.</summary>
    public Registerformulier Formulier() => new(
        Operatieveld.Lees(OperatieId),
        string.IsNullOrEmpty(Gezien) ? null : long.TryParse(Gezien, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : -1);

    /// <summary>Sets the recording that the form shows.</summary>
    public void Toont(long? id) => Gezien = id?.ToString(CultureInfo.InvariantCulture);
}
