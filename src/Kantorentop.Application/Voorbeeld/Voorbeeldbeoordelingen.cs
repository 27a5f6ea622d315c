using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// What the secretariaat thought of the answers of the example: the old ones are accepted, of three bearers one is returned, and
/// the recent ones wait.
/// </summary>
public static class Voorbeeldbeoordelingen
{
    private static readonly DateOnly Bijgewerkt = new(2014, 7, 1);

    private static readonly IReadOnlyList<(string Partij, string Reden)> Terug =
    [
        ("BEL-1", "U schrijft wat u van plan bent, maar niet wanneer u begint. Vul dat aan en voeg het besluit toe."),
        ("ONT-1", "Uw antwoord gaat over een ander gebouw. Antwoord opnieuw, over het gebouw in deze verplichting."),
        (Koepels.Ivbn, "U noemt een brief, maar niet wat uw leden daarna deden. Vul dat aan en voeg de brief toe."),
    ];

    /// <summary>Puts them into the example once.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Beoordeling>(contexts, SchrijfAsync, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        var antwoorden = await boek.Db.Set<Antwoord>().AsNoTracking().OrderBy(antwoord => antwoord.Id).ToListAsync(ct);
        foreach (var (partij, reden) in Terug)
        {
            if (antwoorden.Find(rij => rij.Partij == partij && rij.Bewijsdatum >= Bijgewerkt) is not { } antwoord) continue;
            Voeg(boek, antwoord, (Oordeel.Teruggegeven, reden), boek.Registreer("antwoord-beoordelen", $"{antwoord.Partij} {antwoord.Sleutel} teruggegeven", "secretariaat"));
        }

        var oud = antwoorden.Where(antwoord => antwoord.Bewijsdatum < Bijgewerkt).ToList();
        if (oud.Count == 0) return;
        var nummer = boek.Registreer("antwoord-beoordelen", "antwoorden met bewijs van voor 1 juli 2014 aanvaard", "secretariaat");
        foreach (var antwoord in oud) Voeg(boek, antwoord, (Oordeel.Aanvaard, null), nummer);
    }

    private static void Voeg(Voorbeeldboek boek, Antwoord antwoord, (Oordeel Oordeel, string? Reden) oordeel, long nummer) =>
        boek.Db.Add(new Beoordeling { Antwoord = antwoord.Id, Oordeel = oordeel.Oordeel, Reden = oordeel.Reden, Nummer = nummer });
}
