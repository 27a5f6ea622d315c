using System.ComponentModel;
using System.Text.Json.Serialization;
using Kantorentop.Application.Uitwisseling.Verstrekken;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Stock and vacancy in the published language.</summary>
public sealed record Kerncijferbericht(
    [property: Description("Het gebied, bijvoorbeeld 'land' of 'gemeente:GM0344'.")] string Gebied,
    [property: Description("De dag waarover de cijfers gaan.")] DateOnly Peildatum,
    [property: Description("Kantorenvoorraad in m² v.v.o.: ruimten van 500 m² of meer, opgeleverd of in aanbouw (art. 1).")] decimal Voorraad,
    [property: Description("Opgeleverde deel van de voorraad in m² v.v.o.")] decimal VoorraadOpgeleverd,
    [property: Description("Deel van de voorraad dat in aanbouw is, in m² v.v.o.")] decimal VoorraadInAanbouw,
    [property: Description("Opgeleverde voorraad waarvan het gebruik niet bekend is, in m² v.v.o. Telt niet als leeg.")] decimal VoorraadOnbekend,
    [property: Description("Leegstand in m² v.v.o.: aangeboden en niet als kantoor in gebruik (art. 1); null als het cijfer niet openbaar is.")] decimal? Leegstand,
    [property: Description("Leegstand als percentage van de voorraad (art. 1); null zonder voorraad of als het cijfer niet openbaar is.")] decimal? Leegstandspercentage,
    [property: Description("Leegstand van meer dan drie jaar zonder onderbreking, in m² v.v.o. (art. 1); null als het cijfer niet openbaar is.")] decimal? StructureleLeegstand,
    [property: Description("Structurele leegstand als percentage van de voorraad; null zonder voorraad of als het cijfer niet openbaar is.")] decimal? StructureelPercentage,
    [property: Description("Aantal gebouwen in de voorraad.")] int AantalGebouwen,
    [property: Description("Aantal gebouwen dat helemaal leeg is; null als het cijfer niet openbaar is.")] int? AantalVolledigLeeg,
    [property: Description("Aantal gebouwen dat voor een deel leeg is; null als het cijfer niet openbaar is.")] int? AantalGedeeltelijkLeeg)
{
    /// <summary>Why figures are null that are there; left out where none is hidden.</summary>
    [Description("Waarom cijfers null zijn: 'te-weinig-eigenaren' als er uit af te leiden is wat van één eigenaar is. Ontbreekt als niets verborgen is.")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Verborgen { get; init; }

    public static Kerncijferbericht Van(Kerncijfers cijfers) => new(
        cijfers.Gebied.ToString(),
        cijfers.Peildatum,
        cijfers.Voorraad,
        cijfers.VoorraadOpgeleverd,
        cijfers.VoorraadInAanbouw,
        cijfers.VoorraadOnbekend,
        cijfers.Leegstand,
        cijfers.Leegstandspercentage,
        cijfers.StructureleLeegstand,
        cijfers.StructureelPercentage,
        cijfers.AantalGebouwen,
        cijfers.AantalVolledigLeeg,
        cijfers.AantalGedeeltelijkLeeg)
    {
        Verborgen = cijfers.BepaalVerborgen() is null ? null : Cijfertoegang.CodeVerborgen,
    };

    /// <summary>The same without what a reader may not see: the group and those after it.</summary>
    public Kerncijferbericht Zonder(Cijfergroep? vanaf)
    {
        if (vanaf is not (Cijfergroep.Leegstand or Cijfergroep.StructureleLeegstand)) return this;
        var rest = this with { StructureleLeegstand = null, StructureelPercentage = null, Verborgen = Cijfertoegang.CodeVerborgen };
        return vanaf == Cijfergroep.StructureleLeegstand
            ? rest
            : rest with { Leegstand = null, Leegstandspercentage = null, AantalVolledigLeeg = null, AantalGedeeltelijkLeeg = null };
    }
}
