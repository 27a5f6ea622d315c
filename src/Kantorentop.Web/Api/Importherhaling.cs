using System.Text.Json;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Gegevens.Taken;

namespace Kantorentop.Web.Api;

/// <summary>What is kept of a request with an Idempotency-Key.</summary>
/// <param name="IsZelfde">False when another request came with the key first.</param>
/// <param name="Antwoord">What was answered; null while it is being carried out.</param>
internal sealed record Eerderverzoek(bool IsZelfde, Importantwoord? Antwoord);

/// <summary>
/// Keeps what was asked and answered under an Idempotency-Key, beside the files: a program whose connection broke sends the same
/// again and hears what became of it. Nodes share the folder, so it does not matter which of them hears it.
/// </summary>
internal sealed class Importherhaling(Inzendingopslag inzendingen)
{
    private const string Verzoek = "verzoek.json";
    private const string Antwoord = "antwoord.json";

    /// <summary>Notes a request; null when it is the first with its key, or the first one's process died before it could answer.</summary>
    public async Task<Eerderverzoek?> BeginAsync(Importverzoek verzoek, CancellationToken ct)
    {
        var eigen = new Notitie(await verzoek.AfdrukAsync(ct), Procesteken.Eigen);
        if (Noteer(verzoek, eigen, overwrite: false)) return null;
        var eerste = await LeesAsync<Notitie>(verzoek, Verzoek, ct);
        if (eerste is not null && eerste.Afdruk != eigen.Afdruk) return new Eerderverzoek(IsZelfde: false, null);
        if (await LeesAsync<Importantwoord>(verzoek, Antwoord, ct) is { } antwoord) return new Eerderverzoek(IsZelfde: true, antwoord);
        if (eerste is null || Procesteken.Leeft(eerste.Proces, isPasGezien: true) || File.Exists(Pad(verzoek, Takenopslag.Taak)))
            return new Eerderverzoek(IsZelfde: true, null);
        Noteer(verzoek, eigen, overwrite: true);
        return null;
    }

    public Task BewaarAsync(Importverzoek verzoek, Importantwoord antwoord) =>
        File.WriteAllBytesAsync(Pad(verzoek, Antwoord), JsonSerializer.SerializeToUtf8Bytes(antwoord, Cijferjson.Opties));

    private string Pad(Importverzoek verzoek, string bestand) => Path.Combine(inzendingen.Map(verzoek.Gebruiker, verzoek.Nummer), bestand);

    /// <summary>Writes the note as a whole; false when there is one already.</summary>
    private bool Noteer(Importverzoek verzoek, Notitie notitie, bool overwrite)
    {
        var pad = Pad(verzoek, Verzoek);
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var nieuw = $"{pad}.{Guid.NewGuid():N}";
        File.WriteAllBytes(nieuw, JsonSerializer.SerializeToUtf8Bytes(notitie));
        try
        {
            File.Move(nieuw, pad, overwrite);
            return true;
        }
        catch (IOException) when (File.Exists(pad))
        {
            File.Delete(nieuw);
            return false;
        }
    }

    private async Task<T?> LeesAsync<T>(Importverzoek verzoek, string bestand, CancellationToken ct)
        where T : class
    {
        var pad = Pad(verzoek, bestand);
        return File.Exists(pad) ? JsonSerializer.Deserialize<T>(await File.ReadAllBytesAsync(pad, ct), Cijferjson.Opties) : null;
    }

    /// <summary>The first request with a key.</summary>
    /// <param name="Afdruk">Hash over it.</param>
    /// <param name="Proces">The process that carries it out.</param>
    private sealed record Notitie(string Afdruk, string Proces);
}
