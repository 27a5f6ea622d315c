using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Documenten;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>
/// Puts documents into a write and takes content out again, piece by piece. Checks no rights: a feature that records documents
/// with something else, as an answer, calls it within its own write.
/// </summary>
public static class Documentopslag
{
    /// <summary>Adds a document with its first version; gives its number.</summary>
    public static async Task<long> VoegToeAsync(
        Schrijfsessie sessie, Documenteigenaar eigenaar, Documentstand stand, Gekeurdbestand bestand, CancellationToken ct)
    {
        var nummer = 1 + Math.Max(
            await sessie.Db.Set<Document>().MaxAsync(document => (long?)document.Nummer, ct) ?? 0,
            sessie.Db.Set<Document>().Local.Select(document => document.Nummer).DefaultIfEmpty().Max());
        sessie.Db.Add(new Document { Nummer = nummer, Eigenaarsoort = eigenaar.Soort, Eigenaarsleutel = eigenaar.Sleutel });
        sessie.VoegToe(stand with { Document = nummer });
        await VoegVersieToeAsync(sessie, (nummer, 1), bestand, ct);
        return nummer;
    }

    /// <summary>Adds a version to a document.</summary>
    public static async Task VoegVersieToeAsync(Schrijfsessie sessie, (long Document, int Versie) sleutel, Gekeurdbestand bestand, CancellationToken ct)
    {
        await BewaarAsync(sessie.Db, bestand, ct);
        sessie.Db.Add(new Documentversie
        {
            Document = sleutel.Document,
            Versie = sleutel.Versie,
            Naam = bestand.Naam,
            Soort = bestand.Soort,
            Hash = bestand.Hash,
            Omvang = bestand.Inhoud.Length,
            Gescand = bestand.Gescand,
            Nummer = sessie.Nummer,
        });
    }

    /// <summary>Writes content to a stream as it comes from the database.</summary>
    public static async Task KopieerAsync(KantorentopContext db, string hash, Stream doel, CancellationToken ct)
    {
        var delen = db.Set<Documentdeel>().AsNoTracking().Where(deel => deel.Hash == hash).OrderBy(deel => deel.Volgnummer).Select(deel => deel.Inhoud);
        await foreach (var deel in delen.AsAsyncEnumerable().WithCancellation(ct)) await doel.WriteAsync(deel, ct);
    }

    // Each piece is written at once and let go: of fifty megabytes a quarter is in memory. The write's transaction undoes it all.
    private static async Task BewaarAsync(KantorentopContext db, Gekeurdbestand bestand, CancellationToken ct)
    {
        if (await db.Set<Documentdeel>().AnyAsync(deel => deel.Hash == bestand.Hash, ct)) return;
        bestand.Inhoud.Position = 0;
        var buffer = new byte[Documentdeel.MaximumOmvang];
        for (var volgnummer = 0; await bestand.Inhoud.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct) is > 0 and var aantal; volgnummer++)
        {
            var deel = db.Add(new Documentdeel { Hash = bestand.Hash, Volgnummer = volgnummer, Inhoud = buffer[..aantal] });
            await db.SaveChangesAsync(ct);
            deel.State = EntityState.Detached;
        }
    }
}
