using System.Text.RegularExpressions;
using FluentAssertions;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

public sealed partial class BeheerderOpdrachtTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_first_administrator_is_made_by_a_command_and_gets_in_with_its_link(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);

        var eerste = await RunAsync(database, "A. Beheer", "beheer@kantorentop.nl");
        var nogmaals = await RunAsync(database, "A. Beheer", "beheer@kantorentop.nl");

        eerste.Status.Should().Be(0, eerste.Fouten);
        nogmaals.Status.Should().Be(1);
        nogmaals.Fouten.Should().Contain("Er is al een account met dit e-mailadres.");
        await using var db = database.Contexts.CreateDbContext();
        (await db.Users.SingleAsync()).Should().BeEquivalentTo(new { Naam = "A. Beheer", OrganisatieNaam = "secretariaat", Rollen = Rol.Lezen | Rol.Invoeren | Rol.Beheren });

        Link().IsMatch(eerste.Uitvoer).Should().BeTrue(eerste.Uitvoer);
        (await db.Set<Toegangslink>().SingleAsync()).Hash.Should().Be(Toegangslink.HashVan(Link().Match(eerste.Uitvoer).Groups[1].Value));
    }

    private static Task<Opdrachtresultaat> RunAsync(Testdatabase database, params string[] operanden) => Opdrachtregel.RunAsync(
        RepositoryRoot.Folder, ["beheerder", .. operanden, $"--ConnectionStrings:Kantorentop={database.Verbinding}"]);

    [GeneratedRegex(@"/toegang/(?<link>[\w-]{43})", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
