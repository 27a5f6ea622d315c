using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// Cells on their way into one prepared INSERT, bound by their place: Microsoft.Data.Sqlite looks each parameter up by its name for
/// every row, which takes as long as the writing. Values are stored as that library stores them.
/// </summary>
internal sealed class Sqlitecellen : Celschrijver, IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _opdracht;
    private int _plaats;

    public Sqlitecellen(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Controleer(raw.sqlite3_prepare_v2(_database, sql, out _opdracht));
    }

    public override void Begin() => _plaats = 0;

    public override void Schrijf(string waarde) => Controleer(raw.sqlite3_bind_text(_opdracht, ++_plaats, waarde));

    public override void Schrijf(long waarde) => Controleer(raw.sqlite3_bind_int64(_opdracht, ++_plaats, waarde));

    public override void Schrijf(int waarde) => Schrijf((long)waarde);

    public override void Schrijf(bool waarde) => Schrijf(waarde ? 1L : 0L);

    public override void Schrijf(decimal waarde) => Schrijf(waarde.ToString("0.0###########################", CultureInfo.InvariantCulture));

    public override void Schrijf(Guid waarde) => Schrijf(waarde.ToString().ToUpperInvariant());

    public override void Schrijf(DateOnly waarde)
    {
        Span<byte> tekst = stackalloc byte[10];
        waarde.TryFormat(tekst, out var aantal, "O", CultureInfo.InvariantCulture);
        Controleer(raw.sqlite3_bind_text(_opdracht, ++_plaats, tekst[..aantal]));
    }

    public override void SchrijfLeeg() => Controleer(raw.sqlite3_bind_null(_opdracht, ++_plaats));

    public override void Sluit()
    {
        var stap = raw.sqlite3_step(_opdracht);
        if (stap != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(stap, _database);
        Controleer(raw.sqlite3_reset(_opdracht));
    }

    public void Dispose() => _opdracht.Dispose();

    private void Controleer(int status) => SqliteException.ThrowExceptionForRC(status, _database);
}
