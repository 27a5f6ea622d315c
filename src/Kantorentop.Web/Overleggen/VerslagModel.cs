using Kantorentop.Application.Overleggen;

namespace Kantorentop.Web.Overleggen;

/// <summary>What is typed to adopt a report, or to call a consultation off.</summary>
public sealed class VerslagModel : Overlegmodel
{
    public string? Verslag { get; set; }

    public string? Vastgesteld { get; set; }

    public string? Reden { get; set; }

    public static VerslagModel Van(Overlegblad blad) => new() { Versie = Schrijf(blad.Versie) };
}
