using System.Security.Cryptography;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>Records an answer of a party to one of its duties.</summary>
public sealed class BeantwoordVerplichting(Registratieboek boek, Verplichtingenbron bron)
{
    /// <summary>
    /// Adds the answer; earlier ones stay. Null when the duty does not exist or the asker may not answer for the party.
    /// Fails with 'verouderd' when there is a later answer than the form knew.
    /// </summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Antwoordinvoer invoer, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagBeantwoorden(wie, invoer.Partij) || bron.FindPartij(invoer.Partij) is not { } partij) return null;
        if (Antwoordcontrole.Controleer(invoer, bron.Vandaag) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var bestaat = true;
        var handeling = new Handeling(invoer.OperatieId, "verplichting-beantwoorden", $"{invoer.Partij} {invoer.Sleutel}", wie);
        var uitkomst = await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            var gevonden = await SchrijfAsync(sessie, partij, invoer, afbreken);
            bestaat = gevonden is not null;
            return gevonden ?? Uitkomst.Mislukt(Antwoordcontrole.Onbekend);
        }, ct);
        return bestaat ? uitkomst : null;
    }

    private async Task<Uitkomst?> SchrijfAsync(Schrijfsessie sessie, Partij partij, Antwoordinvoer invoer, CancellationToken ct)
    {
        var verplichting = (await bron.VanAsync(sessie.Db, partij, ct)).FirstOrDefault(rij => rij.Sleutel.ToString() == invoer.Sleutel);
        if (verplichting is null) return null;
        var laatste = await sessie.Db.Set<Antwoord>()
            .Where(antwoord => antwoord.Partij == invoer.Partij && antwoord.Sleutel == invoer.Sleutel)
            .MaxAsync(antwoord => (long?)antwoord.Nummer, ct) ?? 0;
        if (laatste != invoer.Versie) return Uitkomst.Mislukt(Antwoordcontrole.Verouderd);
        if (Antwoordcontrole.Past(verplichting, invoer.Bewijsdatum!.Value) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        sessie.Db.Add(Antwoord(invoer, sessie.Nummer));
        return Uitkomst.Gelukt;
    }

    private static Antwoord Antwoord(Antwoordinvoer invoer, long nummer) => new()
    {
        Partij = invoer.Partij,
        Sleutel = invoer.Sleutel,
        Tekst = invoer.Tekst!.Trim(),
        Bewijsdatum = invoer.Bewijsdatum!.Value,
        Nummer = nummer,
        Documenten = [.. invoer.Documenten.Select(Document)],
    };

    private static Antwoorddocument Document(Documentinvoer invoer)
    {
        var naam = Bestandsnaam.Schoon(invoer.Naam);
        return new Antwoorddocument
        {
            Id = Guid.NewGuid(),
            Naam = naam,
            Soort = Documentherkenning.Herken(invoer.Inhoud, naam)!.Value,
            Hash = Convert.ToHexStringLower(SHA256.HashData(invoer.Inhoud)),
            Omvang = invoer.Inhoud.Length,
            Inhoud = invoer.Inhoud,
        };
    }
}
