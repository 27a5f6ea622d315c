using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>Adds a version to a document; the earlier ones stay and can be opened.</summary>
public sealed class VoegVersieToe(
    IDbContextFactory<KantorentopContext> contexts, Registratieboek boek, Documentinzage inzage, Bestandskeuring keuring)
{
    /// <summary>Null when the document is none of the asker's business. Fails with 'verouderd' when there is a later version than the form knew.</summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Versieinvoer invoer, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await inzage.VindAsync(db, wie, invoer.Document, ct) is not { } gevonden) return null;
        if (!gevonden.Recht.MagSchrijven) return Uitkomst.Mislukt(Documentmeldingen.GeenRecht);
        var keur = await keuring.KeurAsync(invoer.Bestand, nameof(invoer.Bestand), ct);
        if (!keur.IsGelukt) return Uitkomst.Mislukt(keur.Meldingen);
        var handeling = new Handeling(invoer.OperatieId, "documentversie-toevoegen", $"document {invoer.Document}", wie);
        return await boek.LegVastAsync(handeling, (sessie, token) => SchrijfAsync(sessie, invoer, keur.Waarde!, token), ct);
    }

    private static async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Versieinvoer invoer, Gekeurdbestand bestand, CancellationToken ct)
    {
        var laatste = await sessie.Db.Set<Documentversie>().AsNoTracking().Where(versie => versie.Document == invoer.Document)
            .OrderByDescending(versie => versie.Versie).FirstAsync(ct);
        if (laatste.Versie != invoer.Vorige) return Uitkomst.Mislukt(Documentmeldingen.Verouderd);
        if (laatste.Hash == bestand.Hash) return Uitkomst.Mislukt(Documentmeldingen.Zelfde);
        await Documentopslag.VoegVersieToeAsync(sessie, (invoer.Document, laatste.Versie + 1), bestand, ct);
        return Uitkomst.Gelukt;
    }
}
