using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Opmerkingen;

/// <summary>
/// Whose notes someone reads and answers. Rows are kept by the municipality that they lie in and its province; a region by its
/// provinces; the land by the secretariaat, which reads all notes. Who wrote a note sees it again.
/// </summary>
internal sealed class Bewaring
{
    private readonly Bevoegdheid _wie;

    private Bewaring(Bevoegdheid wie, IReadOnlyList<string> gebieden) => (_wie, Gebieden) = (wie, gebieden);

    /// <summary>The areas whose notes this person's organisation answers, in the contract's notation.</summary>
    public IReadOnlyList<string> Gebieden { get; }

    /// <summary>True for who reads the notes of everyone.</summary>
    public bool LeestAlles => Is(Organisatiesoort.Secretariaat);

    public static Bewaring Van(Bevoegdheid wie, Snapshot kennis, DateOnly vandaag)
    {
        if (!wie.Heeft(Rol.Lezen) || wie.Organisatie is not { } organisatie) return new Bewaring(wie, []);
        return new Bewaring(wie, organisatie.Soort switch
        {
            Organisatiesoort.Secretariaat => [Gebied.Land.ToString()],
            Organisatiesoort.Gemeente => [Gebied.Gemeente(organisatie.Sleutel).ToString()],
            Organisatiesoort.Provincie => VanProvincie(kennis, organisatie.Sleutel, vandaag),
            _ => [],
        });
    }

    /// <summary>The area whose government keeps the rows of a figure.</summary>
    public static string Bewaarder(Snapshot kennis, Cijfervraag vraag) => vraag.Gebied.Soort == Gebiedssoort.Locatie
        ? Gebied.Gemeente(kennis.FindLocatie(vraag.Gebied.Sleutel)!.Gemeente).ToString()
        : vraag.Gebied.ToString();

    public bool MagLezen(Opmerking opmerking) =>
        LeestAlles || Gebieden.Contains(opmerking.Bewaarder) || Is(opmerking.Afzendersoort, opmerking.Afzender);

    public bool MagBeantwoorden(Opmerking opmerking) =>
        opmerking.Antwoord is null && _wie.Heeft(Rol.Invoeren) && Gebieden.Contains(opmerking.Bewaarder);

    private static IReadOnlyList<string> VanProvincie(Snapshot kennis, string provincie, DateOnly dag)
    {
        var gemeenten = kennis.Indeling.GemeentenInProvincie(provincie, dag);
        var regios = gemeenten.Select(code => kennis.Indeling.RegioVan(code, dag)).OfType<string>().Distinct();
        return [Gebied.Provincie(provincie).ToString(), .. gemeenten.Select(code => Gebied.Gemeente(code).ToString()), .. regios.Select(naam => Gebied.Kantorenregio(naam).ToString())];
    }

    private bool Is(Organisatiesoort soort, string? sleutel = null) =>
        _wie.Heeft(Rol.Lezen) && _wie.Organisatie is { } eigen && eigen.Soort == soort && (sleutel is null || eigen.Sleutel == sleutel);
}
