namespace Kantorentop.Application.Afspraken;

/// <summary>Names one version of the agreement of one region.</summary>
public readonly record struct Afspraaksleutel(string Regio, int Versie)
{
    /// <summary>For people and for the audit trail.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Regio}, versie {Versie}");
}
