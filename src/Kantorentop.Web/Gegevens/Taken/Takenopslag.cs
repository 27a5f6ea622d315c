using System.Text.Json;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>
/// Keeps what is known of imports in the background, in a file beside their files: the embedded database has one writer, so an
/// import that writes could not note its progress there. Whether it was recorded is told by the database alone.
/// </summary>
public sealed class Takenopslag(Inzendingopslag inzendingen, IDbContextFactory<KantorentopContext> contexts, TimeProvider klok)
{
    /// <summary>Name of the file.</summary>
    internal const string Taak = "taak.json";

    private const string Verslag = "verslag.json";
    private const string Afbreken = "afbreken";

    /// <summary>A process of another node that is silent for so long is taken for dead.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(30);

    /// <summary>Notes where a task stands; the file is replaced as a whole.</summary>
    public async Task SchrijfAsync(Importtaak taak, CancellationToken ct = default) => await SchrijfAsync(Pad(taak, Taak), taak, ct);

    /// <summary>The task of an account; null when there is none. One whose process is gone is found interrupted, or done after all.</summary>
    public async Task<Importtaak?> FindAsync(Guid gebruiker, Guid nummer, CancellationToken ct = default)
    {
        var pad = Path.Combine(inzendingen.Map(gebruiker, nummer), Taak);
        if (await LeesAsync<Importtaak>(pad, ct) is not { } taak) return null;
        if (!taak.Loopt || Procesteken.Leeft(taak.Proces, klok.GetUtcNow().UtcDateTime - File.GetLastWriteTimeUtc(pad) < Geduld)) return taak;
        return await SluitAfAsync(taak, Importstaat.Onderbroken, "De server is opnieuw gestart voordat de import klaar was. Er is niets vastgelegd; zend de bestanden opnieuw in.");
    }

    /// <summary>The last tasks of an account, the newest first.</summary>
    public async Task<IReadOnlyList<Importtaak>> LaatsteAsync(Guid gebruiker, int aantal, CancellationToken ct)
    {
        var taken = new List<Importtaak>();
        foreach (var nummer in inzendingen.Nummers(gebruiker))
            if (await FindAsync(gebruiker, nummer, ct) is { } taak) taken.Add(taak);
        return [.. taken.OrderByDescending(taak => taak.Ingezonden).Take(aantal)];
    }

    /// <summary>Notes that a task stopped without having been heard of: the database knows whether it was recorded.</summary>
    public async Task<Importtaak> SluitAfAsync(Importtaak taak, Importstaat staat, string afloop)
    {
        await using var db = contexts.CreateDbContext();
        var isVastgelegd = await db.Registraties.AnyAsync(registratie => registratie.OperatieId == taak.Nummer);
        var klaar = isVastgelegd
            ? taak with { Staat = Importstaat.Gelukt, Voortgang = null, Afloop = "De wijzigingen zijn vastgelegd." }
            : taak with { Staat = staat, Voortgang = null, Afloop = afloop };
        await SchrijfAsync(klaar);
        inzendingen.VerwijderBestanden(taak.Gebruiker, taak.Nummer);
        return klaar;
    }

    public Task SchrijfVerslagAsync(Importtaak taak, Importverslag verslag, CancellationToken ct) => SchrijfAsync(Pad(taak, Verslag), verslag, ct);

    /// <summary>What the trial of a task found; null before it is done.</summary>
    public Task<Importverslag?> LeesVerslagAsync(Guid gebruiker, Guid nummer, CancellationToken ct) =>
        LeesAsync<Importverslag>(Path.Combine(inzendingen.Map(gebruiker, nummer), Verslag), ct);

    /// <summary>Asks whichever process works on a task to stop.</summary>
    public void VraagAfbreken(Importtaak taak) => File.WriteAllBytes(Pad(taak, Afbreken), []);

    /// <summary>Forgets that someone asked to stop: they went on after all.</summary>
    public void VergeetAfbreken(Importtaak taak) => File.Delete(Pad(taak, Afbreken));

    public bool IsAfbrekenGevraagd(Importtaak taak) => File.Exists(Pad(taak, Afbreken));

    private string Pad(Importtaak taak, string bestand) => Path.Combine(inzendingen.Map(taak.Gebruiker, taak.Nummer), bestand);

    private static async Task SchrijfAsync<T>(string pad, T waarde, CancellationToken ct)
    {
        var nieuw = $"{pad}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(nieuw, JsonSerializer.SerializeToUtf8Bytes(waarde), ct);
        File.Move(nieuw, pad, overwrite: true);
    }

    private static async Task<T?> LeesAsync<T>(string pad, CancellationToken ct)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(await File.ReadAllBytesAsync(pad, ct));
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            return null;
        }
    }
}
