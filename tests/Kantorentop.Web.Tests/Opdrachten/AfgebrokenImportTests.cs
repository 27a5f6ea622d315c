using System.Globalization;
using System.Text;
using FluentAssertions;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Opdrachten;

/// <summary>An import of which the process is killed.</summary>
public sealed class AfgebrokenImportTests
{
    private const int Aantal = 200_000;

    [Fact]
    public async Task A_process_killed_in_the_middle_of_an_import_leaves_the_data_as_it_was()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await new Referentielader(new Registratieboek(database.Contexts, new Domeinklok(TimeProvider.System))).LaadAsync();
        using var map = new TijdelijkeMap();
        await File.WriteAllTextAsync(map.Bestand("locaties.csv"), Locaties());

        using var proces = Opdrachtregel.Start(map.Pad, "importeer", map.Pad, $"--ConnectionStrings:Kantorentop={database.Verbinding}");
        while (!proces.HasExited && !IsBezig(database)) await Task.Delay(20);
        proces.HasExited.Should().BeFalse("the import was to be under way");
        proces.Kill(entireProcessTree: true);
        await proces.WaitForExitAsync();

        await using var db = database.Contexts.CreateDbContext();
        (await db.Bekend<Locatie>().CountAsync()).Should().Be(0);
        (await db.Registraties.CountAsync(registratie => registratie.Soort == "import")).Should().Be(0);
        IsBezig(database).Should().BeFalse("the lock ended with the process");
    }

    private static string Locaties()
    {
        var csv = new StringBuilder("locatie;gemeente;naam;breedtegraad;lengtegraad\n");
        for (var i = 0; i < Aantal; i++) csv.Append(CultureInfo.InvariantCulture, $"L{i};GM0344;Locatie {i};52.1;5.1\n");
        return csv.ToString();
    }

    /// <summary>True when the lock of the writer is taken for a second: nothing but the import holds it so long.</summary>
    private static bool IsBezig(Testdatabase database)
    {
        using var connection = new SqliteConnection(database.Verbinding + ";Pooling=False;Default Timeout=1");
        connection.Open();
        try
        {
            using var transactie = connection.BeginTransaction(deferred: false);
            return false;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == 5)
        {
            return true;
        }
    }
}
