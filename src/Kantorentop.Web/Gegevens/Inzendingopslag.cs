using System.Text.Json;
using Kantorentop.Application.Uitwisseling;

namespace Kantorentop.Web.Gegevens;

/// <summary>
/// Keeps uploaded files between the page that checks them and the page that confirms them: on disk, per account, for a day.
/// Nodes that share work share this folder.
/// </summary>
public sealed class Inzendingopslag(IConfiguration configuratie, TimeProvider klok)
{
    private const string Namen = "namen.json";

    /// <summary>Bytes from which an import takes longer than an answer may: some 50.000 rows.</summary>
    private const long AchtergrondVanaf = 2 * 1024 * 1024;

    private static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(1);
    private static readonly TimeSpan Taaktermijn = TimeSpan.FromDays(30);

    private readonly string _map = configuratie["Inzendingen:Map"] is { Length: > 0 } ingesteld
        ? Path.GetFullPath(ingesteld)
        : Path.Combine(Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath(), "kantorentop-inzendingen");

    private readonly long _groot = configuratie.GetValue("Inzendingen:AchtergrondVanaf", AchtergrondVanaf);

    /// <summary>True for files that are imported in the background.</summary>
    internal bool IsGroot(long bytes) => bytes >= _groot;

    /// <summary>Keeps files of an account; gives the number under which they are found again.</summary>
    public async Task<Guid> BewaarAsync(Guid gebruiker, IReadOnlyList<IFormFile> bestanden, CancellationToken ct)
    {
        var nummer = Guid.NewGuid();
        await BewaarAsync(gebruiker, nummer, bestanden, ct);
        return nummer;
    }

    /// <summary>Keeps files of an account under a number that is known beforehand.</summary>
    public async Task BewaarAsync(Guid gebruiker, Guid nummer, IReadOnlyList<IFormFile> bestanden, CancellationToken ct)
    {
        RuimOp();
        var map = Directory.CreateDirectory(Map(gebruiker, nummer)).FullName;
        try
        {
            for (var i = 0; i < bestanden.Count; i++)
            {
                await using var doel = File.Create(Bestand(map, i));
                await bestanden[i].CopyToAsync(doel, ct);
            }

            await File.WriteAllTextAsync(Path.Combine(map, Namen), JsonSerializer.Serialize(bestanden.Select(bestand => bestand.FileName)), ct);
        }
        catch
        {
            // A browser that went away, or a full disk: nothing stays behind.
            Directory.Delete(map, recursive: true);
            throw;
        }
    }

    /// <summary>Opens kept files; null when the account has none under that number, or no longer.</summary>
    public async Task<Inzending?> OpenAsync(Guid gebruiker, Guid nummer, CancellationToken ct)
    {
        var map = Map(gebruiker, nummer);
        try
        {
            var namen = JsonSerializer.Deserialize<List<string>>(await File.ReadAllTextAsync(Path.Combine(map, Namen), ct))!;
            return Inzending.VanBestanden([.. namen.Select((naam, i) => (naam, Bestand(map, i)))]);
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Throws kept files away. Of two requests at once the one that gets hold of the folder does it.</summary>
    public void Verwijder(Guid gebruiker, Guid nummer)
    {
        var weg = Map(gebruiker, Guid.NewGuid());
        try
        {
            Directory.Move(Map(gebruiker, nummer), weg);
        }
        catch (IOException)
        {
            return;
        }

        Directory.Delete(weg, recursive: true);
    }

    /// <summary>Throws the files of a submission away and keeps what is known of it.</summary>
    public void VerwijderBestanden(Guid gebruiker, Guid nummer)
    {
        if (Directory.Exists(Map(gebruiker, nummer))) LeegMap(Map(gebruiker, nummer));
    }

    /// <summary>The submissions of an account that something is known of.</summary>
    internal IReadOnlyList<Guid> Nummers(Guid gebruiker) => Path.Combine(_map, gebruiker.ToString("N")) is var map && Directory.Exists(map)
        ? [.. Directory.EnumerateDirectories(map).Select(deel => Guid.TryParseExact(Path.GetFileName(deel), "N", out var nummer) ? nummer : Guid.Empty)]
        : [];

    /// <summary>Where the files of a submission are.</summary>
    internal string Map(Guid gebruiker, Guid nummer) => Path.Combine(_map, gebruiker.ToString("N"), nummer.ToString("N"));

    // Names of senders never become paths: files are numbered.
    private static string Bestand(string map, int nummer) => Path.Combine(map, FormattableString.Invariant($"{nummer}.bestand"));

    private static void LeegMap(string map)
    {
        File.Delete(Path.Combine(map, Namen));
        foreach (var bestand in Directory.EnumerateFiles(map, "*.bestand")) File.Delete(bestand);
    }

    /// <summary>Files are kept for a day, what is known of an import in the background for a month.</summary>
    private void RuimOp()
    {
        if (!Directory.Exists(_map)) return;
        foreach (var map in Directory.EnumerateDirectories(_map).SelectMany(Directory.EnumerateDirectories))
        {
            var leeftijd = klok.GetUtcNow().UtcDateTime - Directory.GetCreationTimeUtc(map);
            if (leeftijd > Bewaartermijn && !File.Exists(Path.Combine(map, Taken.Takenopslag.Taak))) Directory.Delete(map, recursive: true);
            else if (leeftijd > Taaktermijn) Directory.Delete(map, recursive: true);
            else if (leeftijd > Bewaartermijn) LeegMap(map);
        }
    }
}
