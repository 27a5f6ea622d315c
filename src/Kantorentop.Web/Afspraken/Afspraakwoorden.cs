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
        Afspraakstaat.TerOndertekening => "Ter ondertekening",
        Afspraakstaat.Teruggestuurd => "Teruggestuurd",
        Afspraakstaat.VanKracht => "Van kracht",
        _ => "Vervangen",
    };

    public static Staattoon Toon(this Afspraakstaat staat) => staat switch
    {
        Afspraakstaat.Concept or Afspraakstaat.TerOndertekening => Staattoon.Bezig,
        Afspraakstaat.Teruggestuurd => Staattoon.LetOp,
        Afspraakstaat.VanKracht => Staattoon.Goed,
        _ => Staattoon.Neutraal,
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
        Termijnstaat.TeLaat or Termijnstaat.Verstreken => "Te laat",
        Termijnstaat.LooptNog => "Loopt nog",
        _ => "Geen termijn",
    };

    public static Staattoon Toon(this Termijnstaat staat) => staat switch
    {
        Termijnstaat.OpTijd => Staattoon.Goed,
        Termijnstaat.TeLaat or Termijnstaat.Verstreken => Staattoon.LetOp,
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
        Gebeurtenissoort.Ingediend => "Ingediend bij de partijen",
        Gebeurtenissoort.Ondertekend => "Ondertekend",
        Gebeurtenissoort.Teruggestuurd => "Teruggestuurd",
        Gebeurtenissoort.VanKracht => "Van kracht",
        _ => "Vervangen door een latere versie",
    };

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
}
