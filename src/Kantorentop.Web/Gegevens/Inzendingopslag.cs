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
    private static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(1);

    private readonly string _map = configuratie["Inzendingen:Map"] is { Length: > 0 } ingesteld
        ? Path.GetFullPath(ingesteld)
        : Path.Combine(Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath(), "kantorentop-inzendingen");

    /// <summary>Keeps files of an account; gives the number under which they are found again.</summary>
    public async Task<Guid> BewaarAsync(Guid gebruiker, IReadOnlyList<IFormFile> bestanden, CancellationToken ct)
    {
        RuimOp();
        var nummer = Guid.NewGuid();
        var map = Directory.CreateDirectory(Map(gebruiker, nummer)).FullName;
        for (var i = 0; i < bestanden.Count; i++)
        {
            await using var doel = File.Create(Bestand(map, i));
            await bestanden[i].CopyToAsync(doel, ct);
        }

        await File.WriteAllTextAsync(Path.Combine(map, Namen), JsonSerializer.Serialize(bestanden.Select(bestand => bestand.FileName)), ct);
        return nummer;
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

    // Names of senders never become paths: files are numbered.
    private static string Bestand(string map, int nummer) => Path.Combine(map, FormattableString.Invariant($"{nummer}.bestand"));

    private string Map(Guid gebruiker, Guid nummer) => Path.Combine(_map, gebruiker.ToString("N"), nummer.ToString("N"));

    private void RuimOp()
    {
        var grens = (klok.GetUtcNow() - Bewaartermijn).UtcDateTime;
        if (!Directory.Exists(_map)) return;
        foreach (var map in Directory.EnumerateDirectories(_map).SelectMany(Directory.EnumerateDirectories).Where(map => Directory.GetCreationTimeUtc(map) < grens))
            Directory.Delete(map, recursive: true);
    }
}
