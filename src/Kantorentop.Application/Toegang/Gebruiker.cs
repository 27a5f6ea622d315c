using Kantorentop.Domain.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Toegang;

/// <summary>An account: a person who acts for one organisation. Its name to sign in with is its e-mail address.</summary>
public sealed class Gebruiker : IdentityUser<Guid>
{
    public const int MaximumNaam = 120;
    public const int MaximumEmail = 254;

    /// <summary>Name shown in the history.</summary>
    public required string Naam { get; set; }

    /// <summary>Kind of organisation that the account belongs to.</summary>
    public Organisatiesoort Organisatiesoort { get; set; }

    /// <summary>Code or name of the organisation within its kind; empty for Rijk and secretariat.</summary>
    public string OrganisatieSleutel { get; set; } = "";

    /// <summary>Name of the organisation as histories show it, as 'gemeente Utrecht'.</summary>
    public string OrganisatieNaam { get; set; } = "";

    /// <summary>What the account may do.</summary>
    public Rol Rollen { get; set; }

    /// <summary>When the account was made.</summary>
    public DateTimeOffset Aangemaakt { get; set; }

    /// <summary>Since when an administrator keeps the account out; null when it may sign in.</summary>
    public DateTimeOffset? Geblokkeerd { get; set; }

    /// <summary>Time step of the last accepted code of the second factor: a code that someone watched cannot be used again.</summary>
    public long LaatsteTotpstap { get; set; }

    /// <summary>True when the account gets the daily message of terms and news.</summary>
    public bool KrijgtDagbericht { get; set; } = true;

    /// <summary>The organisation that the account acts for.</summary>
    public Organisatie Organisatie => new(Organisatiesoort, OrganisatieSleutel);

    /// <summary>The rights that go with the account.</summary>
    public Bevoegdheid Bevoegdheid => new(Id, Naam, Organisatie, Rollen) { OrganisatieNaam = OrganisatieNaam };
}

internal sealed class GebruikerConfiguration : IEntityTypeConfiguration<Gebruiker>
{
    public void Configure(EntityTypeBuilder<Gebruiker> builder)
    {
        builder.ToTable("gebruiker");
        builder.Ignore(gebruiker => gebruiker.Organisatie);
        builder.Ignore(gebruiker => gebruiker.Bevoegdheid);
        builder.Property(gebruiker => gebruiker.Naam).HasMaxLength(Gebruiker.MaximumNaam);
        builder.Property(gebruiker => gebruiker.OrganisatieSleutel).HasMaxLength(80);
        builder.Property(gebruiker => gebruiker.OrganisatieNaam).HasMaxLength(200);
        builder.HasIndex(gebruiker => new { gebruiker.Organisatiesoort, gebruiker.OrganisatieSleutel });
    }
}
