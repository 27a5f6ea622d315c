using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>A lock on a file beside the SQLite database: the operating system lets go of it when a process is killed.</summary>
internal static class Bestandsslot
{
    private static readonly TimeSpan Pauze = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock; null on PostgreSQL and for a database in memory, which need none.</summary>
    public static FileStream? Neem(KantorentopContext db)
    {
        if (db is not SqliteContext) return null;
        var bestand = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        if (bestand.Length == 0 || bestand == ":memory:") return null;
        if (Path.GetDirectoryName(Path.GetFullPath(bestand)) is { } map) Directory.CreateDirectory(map);
        while (true)
        {
            try
            {
                return new FileStream(bestand + ".slot", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (File.Exists(bestand + ".slot"))
            {
                Thread.Sleep(Pauze);
            }
        }
    }
}
