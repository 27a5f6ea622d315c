using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Aansprekingen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Aansprekingen;

/// <summary>What a Party writes to another.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Aan">Code of the Party that is addressed, as <see cref="Drager.Code"/>.</param>
/// <param name="Lid">The member of the covenant.</param>
/// <param name="Tekst">What effort is asked.</param>
/// <param name="Datum">Day on which it was addressed.</param>
public sealed record Aansprekinginvoer(Guid OperatieId, string? Aan, string? Lid, string? Tekst, DateOnly? Datum)
{
    /// <summary>Code of the Party that addresses, for the secretariaat; null for the asker's own.</summary>
    public string? Van { get; init; }

    /// <summary>The region or location, in the contract's notation; null for all.</summary>
    public string? Gebied { get; init; }
}

/// <summary>Records that one Party addresses another, and the answer (art. 13.11).</summary>
public sealed class RegistreerAanspreking(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Records it and gives its number; null when the asker may not address anyone.</summary>
    public async Task<Uitkomst<int>?> ExecuteAsync(Bevoegdheid wie, Aansprekinginvoer invoer, CancellationToken ct = default)
    {
        if (!Aanspreekrechten.MagAanspreken(wie)) return null;
        var dragers = new Dragers(houder.Huidig, klok.Vandaag);
        var van = Aanspreekrechten.MagAlle(wie) ? dragers.Find(invoer.Van) : dragers.Van(wie.Organisatie);
        if (van is null && !Aanspreekrechten.MagAlle(wie)) return null;
        var aan = dragers.Find(invoer.Aan);
        if (Toets(invoer, van, aan).ToList() is { Count: > 0 } bezwaren) return Uitkomst<int>.Mislukt(bezwaren);
        var nummer = 0;
        var uitkomst = await boek.LegVastAsync(new Handeling(invoer.OperatieId, "partij-aanspreken", $"{van!.Naam} spreekt {aan!.Naam} aan over artikel {invoer.Lid}", wie), async (sessie, annuleer) =>
        {
            nummer = (await sessie.Db.Set<Aanspreking>().MaxAsync(rij => (int?)rij.Nummer, annuleer) ?? 0) + 1;
            sessie.Db.Add(Maak(invoer, (van.Organisatie, aan.Organisatie), nummer, sessie.Nummer));
            return Uitkomst.Gelukt;
        }, ct);
        return uitkomst.IsGelukt ? Uitkomst<int>.Met(nummer) : Uitkomst<int>.Mislukt(uitkomst.Meldingen);
    }

    private IEnumerable<Melding> Toets(Aansprekinginvoer invoer, Drager? van, Drager? aan)
    {
        if (van is null || !Aanspreekrechten.IsPartij(van.Organisatie.Soort)) yield return new("van-ontbreekt", "Kies wie aanspreekt.", nameof(invoer.Van));
        if (aan is null || !Aanspreekrechten.IsPartij(aan.Organisatie.Soort)) yield return new("aan-ontbreekt", "Kies wie wordt aangesproken.", nameof(invoer.Aan));
        else if (aan == van) yield return new("zelfde-partij", "Een partij spreekt niet zichzelf aan. Kies een andere partij.", nameof(invoer.Aan));
        if (Artikelen.Find(invoer.Lid) is null) yield return new("artikel-ontbreekt", "Kies het artikel waarover het gaat.", nameof(invoer.Lid));
        if (invoer.Gebied is not null && (Gebied.Parse(invoer.Gebied) is not { } gebied || !houder.Huidig.Bestaat(gebied)))
            yield return new("gebied-onbekend", "Dit gebied bestaat niet. Kies een kantorenregio uit de lijst, of vul de code van een locatie in.", nameof(invoer.Gebied));
        if (Dag(invoer.Datum) is { } datum) yield return datum;
        if (Aanspreektekst.Toets(invoer.Tekst, nameof(invoer.Tekst)) is { } tekst) yield return tekst;
    }

    private Melding? Dag(DateOnly? datum)
    {
        if (datum is null) return new("datum-ontbreekt", "Vul in op welke dag de partij is aangesproken.", nameof(Aansprekinginvoer.Datum));
        if (datum > klok.Vandaag) return new("datum-in-toekomst", "De datum ligt in de toekomst. Vul de datum van vandaag in of een eerdere datum.", nameof(Aansprekinginvoer.Datum));
        return datum < houder.Huidig.Data.Inwerkingtreding
            ? new("datum-te-vroeg", "Het convenant gold toen nog niet. Vul een datum in vanaf 28 juni 2012.", nameof(Aansprekinginvoer.Datum))
            : null;
    }

    private static Aanspreking Maak(Aansprekinginvoer invoer, (Organisatie Van, Organisatie Aan) partijen, int nummer, long registratie) => new()
    {
        Nummer = nummer,
        Vansoort = partijen.Van.Soort,
        Van = partijen.Van.Sleutel,
        Aansoort = partijen.Aan.Soort,
        Aan = partijen.Aan.Sleutel,
        Lid = invoer.Lid!,
        Gebied = invoer.Gebied,
        Tekst = invoer.Tekst!.Trim(),
        Datum = invoer.Datum!.Value,
        Registratie = registratie,
    };
}
