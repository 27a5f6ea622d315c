using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Afspraken;

/// <summary>How the states of an agreement read on screen.</summary>
internal static class Afspraakwoorden
{
    public static string Woord(this Afspraakstaat staat) => staat switch
    {
        Afspraakstaat.Concept => "Concept",
        Afspraakstaat.TerControle => "Ter controle",
        Afspraakstaat.InConsultatie => "In consultatie",
        Afspraakstaat.Mededingingstoets => "Mededingingstoets",
        Afspraakstaat.TerOndertekening => "Ter ondertekening",
        Afspraakstaat.Teruggestuurd => "Teruggestuurd",
        Afspraakstaat.VanKracht => "Van kracht",
        _ => "Vervangen",
    };

    public static Staattoon Toon(this Afspraakstaat staat) => staat switch
    {
        Afspraakstaat.Teruggestuurd => Staattoon.LetOp,
        Afspraakstaat.VanKracht => Staattoon.Goed,
        Afspraakstaat.Vervangen => Staattoon.Neutraal,
        _ => Staattoon.Bezig,
    };

    public static string Woord(this Onderdeelstaat staat) => staat switch
    {
        Onderdeelstaat.Klaar => "Klaar",
        Onderdeelstaat.Bezig => "Bezig",
        _ => "Nog niet begonnen",
    };

    public static Staattoon Toon(this Onderdeelstaat staat) => staat switch
    {
        Onderdeelstaat.Klaar => Staattoon.Goed,
        Onderdeelstaat.Bezig => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    public static string Woord(this Termijnstaat staat) => staat switch
    {
        Termijnstaat.OpTijd => "Op tijd",
        Termijnstaat.TeLaat => "Te laat van kracht",
        Termijnstaat.Verstreken => "Te laat",
        Termijnstaat.LooptNog => "Loopt nog",
        _ => "Geen termijn",
    };

    public static Staattoon Toon(this Termijnstaat staat) => staat switch
    {
        Termijnstaat.OpTijd or Termijnstaat.TeLaat => Staattoon.Goed,
        Termijnstaat.Verstreken => Staattoon.Fout,
        Termijnstaat.LooptNog => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    /// <summary>'uiterlijk 28 juni 2013, nog 31 dagen', or how late.</summary>
    public static string Zin(this Afspraaktermijn termijn) => termijn.Staat switch
    {
        Termijnstaat.Geen => "geen termijn: deze regio mag een afspraak maken, maar het hoeft niet",
        Termijnstaat.LooptNog => $"uiterlijk {Weergave.Datum(termijn.Uiterlijk)}, nog {Weergave.Aantal(termijn.Dagen, "dag", "dagen")}",
        Termijnstaat.Verstreken => $"uiterlijk {Weergave.Datum(termijn.Uiterlijk)}, {Weergave.Aantal(termijn.Dagen, "dag", "dagen")} te laat",
        Termijnstaat.TeLaat => $"uiterlijk {Weergave.Datum(termijn.Uiterlijk)}, {Weergave.Aantal(termijn.Dagen, "dag", "dagen")} te laat van kracht",
        _ => $"uiterlijk {Weergave.Datum(termijn.Uiterlijk)}, op tijd van kracht",
    };

    public static string Zin(this Gebeurtenis gebeurtenis) => gebeurtenis.Soort switch
    {
        Gebeurtenissoort.Begonnen => "Concept begonnen",
        Gebeurtenissoort.Ingediend => "Ingediend bij de provincie",
        Gebeurtenissoort.Gecontroleerd => "Gecontroleerd en akkoord",
        Gebeurtenissoort.ConsultatieGeopend => "Consultatie van marktpartijen geopend",
        Gebeurtenissoort.ConsultatieGesloten => "Consultatie gesloten",
        Gebeurtenissoort.MededingingGetoetst => "Mededingingstoets vastgelegd",
        Gebeurtenissoort.Vertrokken => "Gestopt tijdens het ondertekenen",
        Gebeurtenissoort.Opgezegd => "Opgezegd",
        Gebeurtenissoort.Ondertekend => "Ondertekend",
        Gebeurtenissoort.Teruggestuurd => "Teruggestuurd",
        Gebeurtenissoort.VanKracht => "Van kracht",
        _ => "Vervangen door een latere versie",
    };

    /// <summary>What happens at this step, and what comes after it.</summary>
    public static string Uitleg(this Afspraak afspraak) => afspraak.Staat switch
    {
        Afspraakstaat.Concept => "De overheden van de regio vullen de onderdelen in. Is alles klaar, dan dienen zij de afspraak in bij de provincie.",
        Afspraakstaat.Teruggestuurd => "De afspraak is teruggestuurd. Pas de onderdelen aan en dien haar opnieuw in.",
        Afspraakstaat.TerControle => "Een ambtenaar van elke provincie controleert de afspraak. Dat is iemand anders dan wie haar indiende. Daarna reageren de marktpartijen.",
        Afspraakstaat.InConsultatie => $"Marktpartijen kunnen reageren tot en met {Weergave.Datum(afspraak.Consultatie!.Tot)}. Elke reactie krijgt een antwoord. Daarna volgt de mededingingstoets.",
        Afspraakstaat.Mededingingstoets => "De afspraak wordt getoetst aan de regels voor mededinging. Daarna ondertekent elke partij.",
        Afspraakstaat.TerOndertekening => "Elke provincie en elke gemeente ondertekent. Na de laatste handtekening is de afspraak van kracht.",
        Afspraakstaat.VanKracht => $"De afspraak is van kracht sinds {Weergave.Datum(afspraak.VanKrachtOp)} en verandert niet meer.",
        _ => $"Een latere versie is van kracht sinds {Weergave.Datum(afspraak.VervangenOp)}. Deze versie blijft te lezen.",
    };

    public static string Woord(this Overlegsoort overleg) => overleg switch
    {
        Overlegsoort.Herijking => "Herijking van de afspraken (artikel 12, lid 1)",
        Overlegsoort.Voortzetting => "Voortzetting van het convenant (artikel 14, lid 3)",
        _ => "Onvoorziene omstandigheden (artikel 15, lid 1)",
    };

    /// <summary>A page under the version.</summary>
    public static string Bladadres(this Afspraakblad blad, string deel) => Adressen.Afspraak(blad.Afspraak.Regio, blad.Afspraak.Versie, deel);

    /// <summary>'Concept 2' while it may change, 'Versie 2' otherwise.</summary>
    public static string Naam(this Afspraak afspraak) =>
        $"{(afspraak.IsBewerkbaar ? "Concept" : "Versie")} {afspraak.Versie.ToString(Weergave.Cultuur)}";

    public static string Zin(this Laatstgewijzigd wijziging) =>
        $"{wijziging.Naam}, {wijziging.Organisatie}, {Weergave.Datum(Domeinklok.DagVan(wijziging.Ogenblik))}";

    /// <summary>Last part of the address of a component's page.</summary>
    public static string Blad(this Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Visie => "visie",
        Onderdeel.Regiodoelen => "doelen",
        Onderdeel.Locatiedoelen => "locaties",
        Onderdeel.Gebiedsvisies => "gebiedsvisies",
        _ => "voordelen",
    };

    /// <summary>Title of the list of documents with a part.</summary>
    public static string Titel(this Afspraakdeel deel) => deel switch
    {
        Afspraakdeel.Geheel => "Bij de hele afspraak",
        Afspraakdeel.Bijlagen => "Bij de bijlagen",
        Afspraakdeel.Opzegging => "Bij een opzegging",
        _ => deel.Onderdeel() is { } onderdeel ? $"Onderdeel {onderdeel.Letter()}: {onderdeel.Titel()}" : "",
    };

    /// <summary>Place of that list on its page.</summary>
    public static string Anker(this Afspraakdeel deel) => "bij-" + deel.ToString().ToLowerInvariant();
}
