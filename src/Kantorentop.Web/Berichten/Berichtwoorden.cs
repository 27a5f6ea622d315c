using Kantorentop.Application.Berichten;

namespace Kantorentop.Web.Berichten;

/// <summary>News in words, with the page where it stands.</summary>
internal static class Berichtwoorden
{
    public static string Regel(Nieuwsregel nieuws) => nieuws.Soort switch
    {
        Nieuwssoort.Opmerking => $"Er is een opmerking bij een cijfer van {nieuws.Naam}. U kunt die beantwoorden.",
        Nieuwssoort.Opmerkingantwoord => $"Uw opmerking bij een cijfer van {nieuws.Naam} is beantwoord.",
        Nieuwssoort.Teruggegeven => $"Uw antwoord bij {nieuws.Naam} is teruggegeven. Lees de reden en antwoord opnieuw.",
        Nieuwssoort.Antwoorden => $"{nieuws.Naam} gaf {Weergave.Aantal(nieuws.Aantal, "antwoord", "antwoorden")} op verplichtingen.",
        Nieuwssoort.Consultatie => $"Marktpartijen kunnen reageren op de afspraak van {nieuws.Naam}.",
        Nieuwssoort.Reacties => $"{Weergave.Aantal(nieuws.Aantal, "nieuwe reactie", "nieuwe reacties")} op de afspraak van {nieuws.Naam}.",
        _ => $"{Weergave.Aantal(nieuws.Aantal, "reactie van u is", "reacties van u zijn")} beantwoord bij de afspraak van {nieuws.Naam}.",
    };

    public static string Adres(Nieuwsregel nieuws) => nieuws.Soort switch
    {
        Nieuwssoort.Opmerking or Nieuwssoort.Opmerkingantwoord => Adressen.Opmerking(Guid.Parse(nieuws.Sleutel)),
        Nieuwssoort.Teruggegeven => Adressen.Verplichting(nieuws.Sleutel),
        Nieuwssoort.Antwoorden => Adressen.VerplichtingenVan(nieuws.Sleutel),
        // The comments page closes with the consultation; who commented goes on reading the version.
        Nieuwssoort.Reactieantwoord => Adressen.Afspraak(nieuws.Sleutel, nieuws.Versie),
        _ => Adressen.Afspraak(nieuws.Sleutel, nieuws.Versie, "consultatie"),
    };
}
