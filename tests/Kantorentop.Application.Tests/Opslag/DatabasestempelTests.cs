using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.TestSupport;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Opslag;

public sealed class DatabasestempelTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_stamp_is_set_once(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var db = database.Contexts.CreateDbContext();
        (await Databasestempel.LeesAsync(db)).Should().BeNull();

        await Databasestempel.ZetAsync(db, Stempel.Echt);
        await Databasestempel.ZetAsync(db, Stempel.Echt);
        var anders = () => Databasestempel.ZetAsync(db, Stempel.Voorbeeld);

        await anders.Should().ThrowAsync<InvalidOperationException>();
        (await Databasestempel.LeesAsync(db)).Should().Be(Stempel.Echt);
    }

    [Theory]
    [InlineData(null, true, true)]
    [InlineData(null, false, true)]
    [InlineData(Stempel.Echt, true, true)]
    [InlineData(Stempel.Echt, false, true)]
    [InlineData(Stempel.Voorbeeld, true, true)]
    [InlineData(Stempel.Voorbeeld, false, false)]
    public void Example_data_is_served_in_Development_only(Stempel? stempel, bool development, bool mag) =>
        Databasestempel.Controleer(stempel, development).IsGelukt.Should().Be(mag);

    [Theory]
    [InlineData(null)]
    [InlineData(Stempel.Echt)]
    public async Task Example_accounts_get_into_no_other_database(Stempel? stempel)
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await using var db = database.Contexts.CreateDbContext();
        if (stempel is { } gezet) await Databasestempel.ZetAsync(db, gezet);

        var plaats = () => Voorbeeldaccounts.PlaatsAsync(database.Contexts, new PasswordHasher<Gebruiker>(), new Klok(2015, 1, 15));

        await plaats.Should().ThrowAsync<InvalidOperationException>();
        (await db.Users.CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Example_accounts_are_placed_once_with_someone_to_sign_everywhere(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        await using var db = database.Contexts.CreateDbContext();
        await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);

        for (var i = 0; i < 2; i++) await Voorbeeldaccounts.PlaatsAsync(database.Contexts, new PasswordHasher<Gebruiker>(), new Klok(2015, 1, 15));

        var gebruikers = await db.Users.ToListAsync();
        gebruikers.Select(gebruiker => gebruiker.Organisatiesoort).Distinct().Should().HaveCount(6);
        gebruikers.Count(gebruiker => gebruiker.Rollen.HasFlag(Domain.Toegang.Rol.Ondertekenen)).Should().Be(62, "50 municipalities and 12 provinces");
        gebruikers.Should().OnlyContain(gebruiker => string.Equals(gebruiker.NormalizedUserName, gebruiker.Email, StringComparison.OrdinalIgnoreCase) && gebruiker.PasswordHash != null);
    }
}
