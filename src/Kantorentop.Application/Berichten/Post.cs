using Kantorentop.Application.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Berichten;

/// <summary>How far a message is.</summary>
public enum Poststaat
{
    /// <summary>To be sent, at <see cref="Post.Volgende"/> or later.</summary>
    Wacht,

    /// <summary>A node is handing it to the mail server.</summary>
    Onderweg,

    /// <summary>The mail server took it.</summary>
    Verzonden,

    /// <summary>Nobody knows whether the mail server took it: it is not sent again, and the next message says the same.</summary>
    Onzeker,

    /// <summary>The mail server refused it for good, or refused it too often.</summary>
    Geweigerd,

    /// <summary>Its receiver was blocked, switched it off or got other rights before it was sent.</summary>
    Vervallen,
}

/// <summary>
/// The daily message of one person, as it waits for the mail server and as it is remembered: one for a person and a day. Its text is
/// wiped once it is done, so that no copy stays behind.
/// </summary>
public sealed class Post
{
    public const int MaximumOnderwerp = 200;

    public const int MaximumFout = 400;

    /// <summary>Also in the Message-ID, so that a mail program shows a message that came twice once.</summary>
    public required Guid Id { get; init; }

    public required Guid Gebruiker { get; init; }

    /// <summary>The day of the domain on which it was written.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>It tells of terms whose moment fell after this day.</summary>
    public required DateOnly NaDag { get; init; }

    /// <summary>It tells of what was recorded after this registratie …</summary>
    public required long NaNummer { get; init; }

    /// <summary>… up to and including this one.</summary>
    public required long TotNummer { get; init; }

    /// <summary>The rights with which it was written: with others it is not sent.</summary>
    public required string Rechten { get; init; }

    public required string Onderwerp { get; set; }

    /// <summary>The message as text; empty once it is done.</summary>
    public required string Tekst { get; set; }

    /// <summary>The message as HTML; empty once it is done.</summary>
    public required string Html { get; set; }

    public Poststaat Staat { get; set; }

    /// <summary>How often a node tried.</summary>
    public int Pogingen { get; set; }

    /// <summary>First instant at which it may be tried.</summary>
    public required DateTimeOffset Volgende { get; set; }

    /// <summary>When its present state began.</summary>
    public required DateTimeOffset Sinds { get; set; }

    /// <summary>What the mail server said the last time, or null.</summary>
    public string? Fout { get; set; }

    /// <summary>How someone's rights are written down, to see whether they changed.</summary>
    internal static string RechtenVan(Gebruiker gebruiker) => $"{gebruiker.Organisatiesoort}:{gebruiker.OrganisatieSleutel}:{(int)gebruiker.Rollen}";
}

internal sealed class PostConfiguration : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("post").HasKey(post => post.Id);
        builder.Property(post => post.Id).ValueGeneratedNever();
        builder.Property(post => post.Rechten).HasMaxLength(200);
        builder.Property(post => post.Onderwerp).HasMaxLength(Post.MaximumOnderwerp);
        builder.Property(post => post.Staat).HasConversion<string>().HasMaxLength(20);
        builder.Property(post => post.Fout).HasMaxLength(Post.MaximumFout);
        builder.HasIndex(post => new { post.Gebruiker, post.Dag }).IsUnique();
        builder.HasIndex(post => new { post.Staat, post.Volgende });
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(post => post.Gebruiker);
    }
}
