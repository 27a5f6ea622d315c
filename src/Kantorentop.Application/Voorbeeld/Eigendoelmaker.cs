using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Invents targets that some regions of the example add to the four of art. 3.1b.</summary>
internal sealed class Eigendoelmaker(Snapshot snapshot)
{
    private static readonly DateOnly Nuldatum = Dagen.Venster.AddYears(1);
    private static readonly DateOnly Doeldatum = new(2017, 6, 27);

    /// <summary>One that the portal measures, and one that the region counts itself; none in most regions.</summary>
    public IReadOnlyList<Eigendoel> Maak(string regio) => regio switch
    {
        "Rotterdam" or "Utrecht" => [Leegstand(regio, 0.7m), Woningen(1_500m)],
        "Zwolle" => [Leegstand(regio, 0.95m)],
        "Den Haag" => [Woningen(2_000m)],
        _ => [],
    };

    private Eigendoel Leegstand(string regio, decimal deel)
    {
        var nu = decimal.Round(snapshot.Kerncijfers(Gebied.Kantorenregio(regio), Nuldatum).Leegstandspercentage ?? 0m, 1);
        return new("00000000000000000000000000000001")
        {
            Naam = "Minder leegstand",
            Cijfer = Cijfer.Leegstandspercentage,
            Richting = Doelrichting.TenHoogste,
            Nulwaarde = nu,
            Nuldatum = Nuldatum,
            Bron = "Kantorenmonitor, stand van 1 januari",
            Doel = decimal.Round(nu * deel, 1),
            Doeldatum = Doeldatum,
        };
    }

    private static Eigendoel Woningen(decimal aantal) => new("00000000000000000000000000000002")
    {
        Naam = "Woningen in oude kantoren",
        Eenheid = "woningen",
        Richting = Doelrichting.TenMinste,
        Nulwaarde = 0m,
        Nuldatum = Nuldatum,
        Bron = "Opgave van de gemeenten",
        Doel = aantal,
        Doeldatum = Doeldatum,
        Meetwijze = "De gemeenten tellen elk jaar in januari de woningen waarvoor een vergunning is verleend.",
    };
}
