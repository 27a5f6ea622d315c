using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Herprogrammering;

/// <summary>What is typed of another demand.</summary>
public sealed class Vraagmodel
{
    public string? OperatieId { get; set; }

    /// <summary>'weg' to go back to the estimate in force.</summary>
    public string? Actie { get; set; }

    public string? Vanaf { get; set; }

    public string? Vervangingsvraag { get; set; }

    public string? VervangingsvraagInVoorraad { get; set; }

    public string? Uitbreidingsvraag { get; set; }

    public string? UitbreidingsvraagInVoorraad { get; set; }

    /// <summary>What the scenario has, else the estimate in force to begin with.</summary>
    internal static Vraagmodel Van(Scenarioblad blad)
    {
        var (vandaag, eigen) = (blad.Dagen[0], blad.Scenario.Vraag);
        var raming = eigen?.AlsRaming(blad.Scenario.Regio) ?? blad.Doorrekening.Nu.RamingOp(blad.Scenario.Regio, vandaag);
        return new()
        {
            OperatieId = Guid.NewGuid().ToString(),
            Vanaf = Weergave.DatumKort(eigen?.Vanaf ?? vandaag),
            Vervangingsvraag = Getal(raming?.Vervangingsvraag.M2),
            VervangingsvraagInVoorraad = Getal(raming?.VervangingsvraagInVoorraad.M2),
            Uitbreidingsvraag = Getal(raming?.Uitbreidingsvraag),
            UitbreidingsvraagInVoorraad = Getal(raming?.UitbreidingsvraagInVoorraad.M2),
        };
    }

    internal Vraagmaatregel? Lees(Invoerlezer lezer, Getalgrens uitbreiding)
    {
        var vanaf = lezer.Datum(Vanaf, new(nameof(Vanaf), "de dag"));
        var vervanging = lezer.Getal(Vervangingsvraag, new(nameof(Vervangingsvraag), "de vervangingsvraag"), Getalgrens.OppervlakteOfNul);
        var vervangingOp = lezer.Getal(VervangingsvraagInVoorraad, new(nameof(VervangingsvraagInVoorraad), "het deel in bestaande kantoren"), Getalgrens.OppervlakteOfNul);
        var groei = lezer.Getal(Uitbreidingsvraag, new(nameof(Uitbreidingsvraag), "de uitbreidingsvraag"), uitbreiding);
        var groeiOp = lezer.Getal(UitbreidingsvraagInVoorraad, new(nameof(UitbreidingsvraagInVoorraad), "het deel in bestaande kantoren"), Getalgrens.OppervlakteOfNul);
        return lezer.IsGelukt
            ? new(vanaf!.Value, new Oppervlakte(vervanging!.Value), new Oppervlakte(vervangingOp!.Value), groei!.Value, new Oppervlakte(groeiOp!.Value))
            : null;
    }

    private static string? Getal(decimal? m2) => m2 is null ? null : Weergave.Exact(m2);
}
