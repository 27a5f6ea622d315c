using System.ComponentModel;
using Kantorentop.Application.Edities;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>A published edition in the published language; instants in UTC.</summary>
public sealed record Editiebericht(
    [property: Description("Naam van de editie in een adres, bijvoorbeeld 'monitor-2014'.")] string Editie,
    [property: Description("Naam van de editie.")] string Naam,
    [property: Description("De dag waarover de cijfers gaan.")] DateOnly Peildatum,
    [property: Description("Tot en met welk tijdstip vastleggingen meetellen, in UTC.")] DateTimeOffset BekendOp,
    [property: Description("Wanneer de editie is gepubliceerd, in UTC.")] DateTimeOffset Gepubliceerd,
    [property: Description("SHA-256 over alle cijfers van de editie.")] string Hash)
{
    public static Editiebericht Van(Editiekop kop) =>
        new(kop.Sleutel, kop.Naam, kop.Peildatum, kop.BekendOp.ToUniversalTime(), kop.Gepubliceerd.ToUniversalTime(), kop.Hash);
}

/// <summary>The figures of an edition as far as someone may see them, and what would be different now.</summary>
public sealed record Editiecijferbericht(
    [property: Description("De editie.")] Editiebericht Editie,
    [property: Description("Voorraad en leegstand zoals gepubliceerd, van de gebieden die u mag zien.")] IReadOnlyList<Kerncijferbericht> Kerncijfers,
    [property: Description("Plancapaciteit en vraag zoals gepubliceerd, van de kantorenregio's die u mag zien.")] IReadOnlyList<Afstemmingsbericht> Afstemming,
    [property: Description("Cijfers die anders zouden zijn door wat sindsdien is vastgelegd.")] IReadOnlyList<Editiecorrectiebericht> Correcties)
{
    public static Editiecijferbericht Van(Editiebeeld beeld) => new(
        Editiebericht.Van(new Editiekop(
            beeld.Editie.Sleutel, beeld.Editie.Naam, beeld.Editie.Peildatum, beeld.Editie.BekendOp, beeld.Publicatie.Ogenblik, beeld.Editie.Hash)),
        beeld.Cijfers.Kerncijfers,
        beeld.Cijfers.Afstemming,
        [.. beeld.Correcties.Select(verschil => new Editiecorrectiebericht(verschil.Onderwerp, verschil.Veld, verschil.Was, verschil.Nu))]);
}

/// <summary>A figure of an edition that would be different now.</summary>
public sealed record Editiecorrectiebericht(
    [property: Description("Het gebied of gebouw waar het cijfer over gaat.")] string Onderwerp,
    [property: Description("Naam van het cijfer, bijvoorbeeld 'leegstand'.")] string Cijfer,
    [property: Description("Zoals gepubliceerd; null als het er niet was.")] string? Was,
    [property: Description("Zoals het nu zou zijn; null als het er niet meer is.")] string? Nu);
