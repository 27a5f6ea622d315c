namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>What people call the rows of a table.</summary>
/// <param name="Een">One of them, with its article: 'het gebouw'.</param>
/// <param name="Meer">All of them, as a heading: 'Gebouwen'.</param>
public sealed record Tabelwoorden(string Een, string Meer)
{
    private static readonly Dictionary<string, Tabelwoorden> Alle = new(StringComparer.Ordinal)
    {
        ["gemeenten"] = new("de gemeente", "Gemeenten"),
        ["kantorenregios"] = new("de kantorenregio", "Kantorenregio’s"),
        ["regio-gemeenten"] = new("het lidmaatschap", "Gemeenten in de regio"),
        ["locaties"] = new("de locatie", "Locaties"),
        ["gebiedsaanduidingen"] = new("het toekomstperspectief", "Toekomstperspectief"),
        ["herstructureringen"] = new("de aanduiding herstructurering", "Herstructurering"),
        ["partijen"] = new("de partij", "Partijen"),
        ["gebouwen"] = new("het gebouw", "Gebouwen"),
        ["eigendommen"] = new("het eigendom", "Eigendom"),
        ["ruimten"] = new("de ruimte", "Ruimten"),
        ["ruimtestanden"] = new("de stand", "Standen"),
        ["plannen"] = new("het plan", "Plannen"),
        ["planstanden"] = new("de planstand", "Planstanden"),
        ["ramingen"] = new("de raming", "Ramingen"),
    };

    /// <summary>One of them without its article: 'gebouw'.</summary>
    public string Kaal => Een[(Een.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    public static Tabelwoorden Van(string tabel) => Alle[tabel];
}
