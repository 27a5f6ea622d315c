using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Gebieden;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Kaders;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Plannen;

namespace Kantorentop.Web.Gebieden;

/// <summary>What asks for attention in a region: in words, with where to go.</summary>
internal static class Regioaandacht
{
    public static IReadOnlyList<Taak> Van(Regioinhoud inhoud) =>
    [
        .. new[]
        {
            Afspraak(inhoud.Afspraak),
            Plannen(inhoud),
            Krimpplannen(inhoud),
            ZonderPerspectief(inhoud.Locaties),
            Gebiedsvisies(inhoud.Gebiedsvisies),
            Transformatieplicht(inhoud),
            Onbekend(inhoud.Beeld),
        }.OfType<Taak>(),
    ];

    private static Taak? Afspraak(Regioregel? regel) => regel?.Termijn is { Staat: Termijnstaat.Verstreken } termijn
        ? new Taak("Regionale afspraak", Adressen.Afspraakregio(regel.Regio.Naam), Toelichting: $"Nog niet van kracht. De termijn liep tot en met {Weergave.Datum(termijn.Uiterlijk)} (artikel 3, lid 1).")
        : null;

    private static Taak? Plannen(Regioinhoud inhoud) => inhoud.Afstemming is { Nu: { Achterstand: > 0 } nu }
        ? new Taak("Te veel plannen", null, Toelichting: $"{Afstemmingswoorden.Achterstand(nu)}: er moet sneller plancapaciteit af (artikel 2, lid 2).") { Herkomst = Cijfer.Achterstand.Van(nu) }
        : null;

    private static Taak? Krimpplannen(Regioinhoud inhoud)
    {
        var krimp = inhoud.Locaties.Where(regel => regel is
        {
            Perspectief: Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie,
            Plancapaciteit.Publiekrechtelijk: > 0,
        }).ToList();
        if (krimp.Count == 0) return null;
        var m2 = Weergave.M2(krimp.Sum(regel => regel.Plancapaciteit!.Publiekrechtelijk));
        return new Taak("Plannen waar de voorraad moet krimpen", null, Toelichting:
            $"{m2} in {Weergave.Aantal(krimp.Count, "beperkings- of transformatiegebied", "beperkings- en transformatiegebieden")}.")
        {
            Herkomst = Cijfer.PlannenInKrimpgebied.Van(inhoud.Beeld.Kop.Gebied, inhoud.Beeld.Peildatum.Dag),
        };
    }

    private static Taak? ZonderPerspectief(IReadOnlyList<Gebiedsregel> locaties) => locaties.Count(regel => regel.Perspectief is null) is > 0 and var aantal
        ? new Taak("Toekomstperspectief nog niet bepaald", "#locaties", Toelichting: $"Bij {Weergave.Aantal(aantal, "locatie", "locaties")} (artikel 3, lid 1c).")
        : null;

    private static Taak? Gebiedsvisies(IReadOnlyList<Gebiedsvisietermijn> visies) => visies.Count(visie => visie.Staat == Gebiedsvisiestaat.Verstreken) is > 0 and var aantal
        ? new Taak("Gebiedsvisies te laat", Adressen.Gebiedsvisies, Toelichting: $"Bij {Weergave.Aantal(aantal, "locatie", "locaties")} is de afgesproken dag voorbij en is nog niets vastgesteld (artikel 3, lid 1d).")
        : null;

    private static Taak? Transformatieplicht(Regioinhoud inhoud) => inhoud.Transformatieplichten > 0
        ? new Taak(
            "Transformatieplannen",
            Adressen.TransformatieplichtVan(inhoud.Beeld.Kop.Gebied, inhoud.Vraag.Keuze),
            Toelichting: $"{Weergave.Aantal(inhoud.Transformatieplichten, "gebouw staat", "gebouwen staan")} drie jaar of langer grotendeels leeg (artikel 7, lid 4).")
        : null;

    private static Taak? Onbekend(Gebiedsbeeld beeld) => beeld.Cijfers is { VoorraadOnbekend: > 0 } cijfers
        ? new Taak("Gebruik onbekend", null, Toelichting: $"Van {Weergave.M2(cijfers.VoorraadOnbekend)} is niet ingevoerd of het in gebruik is.") { Herkomst = Cijfer.VoorraadOnbekend.Van(cijfers) }
        : null;
}
