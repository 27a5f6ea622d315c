using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>The one model, with a context type and a migration set for each database.</summary>
public abstract class KantorentopContext(DbContextOptions options) : IdentityUserContext<Gebruiker, Guid>(options)
{
    public DbSet<Registratie> Registraties => Set<Registratie>();

    public DbSet<Auditregel> Auditregels => Set<Auditregel>();

    public DbSet<Instelling> Instellingen => Set<Instelling>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Oppervlakte>().HaveConversion<OppervlakteConverter>();
        configurationBuilder.Properties<Bedrag>().HaveConversion<BedragConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<OgenblikConverter>();
        configurationBuilder.Properties<Toekomstperspectief>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Partijsoort>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Onttrekking>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Gebruik>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Planstatus>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Planreden>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<Organisatiesoort>().HaveConversion<string>().HaveMaxLength(40);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("gebruiker_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("gebruiker_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("gebruiker_token");
        builder.ApplyConfigurationsFromAssembly(typeof(KantorentopContext).Assembly);
        builder.UseSnakeCase();
    }
}

/// <summary>The model on the embedded database.</summary>
public sealed class SqliteContext(DbContextOptions<SqliteContext> options) : KantorentopContext(options);

/// <summary>The model on the production database.</summary>
public sealed class PostgresContext(DbContextOptions<PostgresContext> options) : KantorentopContext(options);
