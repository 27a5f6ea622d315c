using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>How states and dates read in a dossier: words of effort, never of breach (art. 13.11).</summary>
internal static class Dossierwoorden
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public static string Datum(DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";

    public static string Aantal(int aantal, string enkelvoud, string meervoud) => $"{aantal} {(aantal == 1 ? enkelvoud : meervoud)}";

    public static string Staat(Verplichtingstaat? staat) => staat switch
    {
        null => "Was er nog niet",
        Verplichtingstaat.NogNietAanDeOrde => "Nog niet aan de orde",
        Verplichtingstaat.Loopt => "Loopt",
        Verplichtingstaat.VoldaanOpTijd => "Voldaan op tijd",
        Verplichtingstaat.VoldaanTeLaat => "Voldaan te laat",
        Verplichtingstaat.TeLaat => "Te laat",
        Verplichtingstaat.Opgeschort => "Opgeschort",
        Verplichtingstaat.NietTeBeoordelen => "Niet te beoordelen",
        _ => "Niet van toepassing",
    };

    public static string Stap(Gebeurtenissoort soort) => soort switch
    {
        Gebeurtenissoort.VanKracht => "van kracht geworden",
        Gebeurtenissoort.Opgezegd => "opgezegd door een partij",
        Gebeurtenissoort.Vervangen => "vervangen door een volgende versie",
        _ => "gewijzigd",
    };

    public static string Termijn(Afspraaktermijn termijn) => termijn.Staat switch
    {
        Termijnstaat.LooptNog => "nog niet van kracht, de termijn loopt",
        Termijnstaat.Verstreken => "nog niet van kracht, de termijn is voorbij",
        Termijnstaat.OpTijd => "van kracht, op tijd",
        Termijnstaat.TeLaat => "van kracht, na de termijn",
        _ => "geen termijn",
    };
}
