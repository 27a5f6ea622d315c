namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The files of the published language, each after those that it refers to.</summary>
internal static class Tabelvormen
{
    /// <summary>The optional column that ends the recording of a key.</summary>
    public const string Vervallen = "vervallen";

    public static IReadOnlyList<Tabelvorm> Alle { get; } =
    [
        Gebiedenvormen.Gemeenten, Gebiedenvormen.Kantorenregios, Gebiedenvormen.RegioGemeenten, Gebiedenvormen.Locaties,
        Gebiedenvormen.Gebiedsaanduidingen, Gebiedenvormen.Herstructureringen, Partijenvormen.Partijen, Voorraadvormen.Gebouwen,
        Partijenvormen.Eigendommen, Voorraadvormen.Ruimten, Voorraadvormen.Ruimtestanden, Plannenvormen.Plannen,
        Plannenvormen.Planstanden, Plannenvormen.Ramingen,
    ];

    /// <summary>The file of that table, or null.</summary>
    public static Tabelvorm? Find(string tabel) => Alle.FirstOrDefault(vorm => vorm.Naam == tabel);
}
