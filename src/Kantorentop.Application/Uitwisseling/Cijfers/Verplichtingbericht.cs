using System.ComponentModel;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>One duty of one party in the published language.</summary>
public sealed record Verplichtingbericht(
    [property: Description("Sleutel van de verplichting binnen de partij, bijvoorbeeld '7.4-gebouw-UTR-KAN-001'.")] string Verplichting,
    [property: Description("Code van de partij.")] string Partij,
    [property: Description("Artikel en lid van het convenant, bijvoorbeeld '7.4'.")] string Artikel,
    [property: Description("Wat de partij doet, in een zin.")] string Titel,
    [property: Description("Waar het over gaat: partij, jaar, locatie, gebouw of plan.")] string Onderwerpsoort,
    [property: Description("Sleutel van waar het over gaat; bij een jaar het jaar.")] string Onderwerp,
    [property: Description("Waar de verplichting staat, bijvoorbeeld 'loopt', 'te-laat' of 'voldaan-op-tijd'.")] string Staat,
    [property: Description("Wat er nu van de partij wordt gevraagd: vraagt-nu, loopt, voldaan of telt-niet-mee.")] string Groep,
    [property: Description("Eerste dag waarop de verplichting geldt.")] DateOnly Sinds,
    [property: Description("Laatste dag die op tijd is; null als er geen termijn is.")] DateOnly? Uiterlijk,
    [property: Description("Dag van het eerste bewijs; null als er nog geen is.")] DateOnly? EersteBewijs,
    [property: Description("Dag van het laatste bewijs; null als er nog geen is.")] DateOnly? LaatsteBewijs)
{
    public static Verplichtingbericht Van(Verplichting verplichting) => new(
        verplichting.Sleutel.ToString(),
        verplichting.Partij,
        verplichting.Artikel.Nummer,
        verplichting.Titel,
        Kebab.Van(verplichting.Onderwerp.Soort),
        verplichting.Onderwerp.Code,
        Kebab.Van(verplichting.Staat),
        Kebab.Van(verplichting.Groep),
        verplichting.Sinds,
        verplichting.Uiterlijk,
        verplichting.EersteBewijs,
        verplichting.LaatsteBewijs);
}
