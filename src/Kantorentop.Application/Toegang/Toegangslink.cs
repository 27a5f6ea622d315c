using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Toegang;

/// <summary>
/// A link with which someone chooses a password, once: an invitation or a reset by an administrator. Only the hash of its
/// token is stored, so the table opens no account.
/// </summary>
public sealed class Toegangslink
{
    /// <summary>How long an invitation waits.</summary>
    public static readonly TimeSpan Uitnodigingsduur = TimeSpan.FromDays(7);

    /// <summary>How long a reset waits.</summary>
    public static readonly TimeSpan Herstelduur = TimeSpan.FromDays(1);

    /// <summary>SHA-256 of the token in hexadecimals.</summary>
    public required string Hash { get; init; }

    public required Guid Gebruiker { get; init; }

    /// <summary>First instant at which it no longer works.</summary>
    public required DateTimeOffset Verloopt { get; init; }

    /// <summary>When it was used; null while it works.</summary>
    public DateTimeOffset? Gebruikt { get; set; }

    /// <summary>True while it can be used.</summary>
    public bool IsGeldig(DateTimeOffset nu) => Gebruikt is null && nu < Verloopt;

    /// <summary>The stored form of a token.</summary>
    public static string HashVan(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>Makes a link for an account; links made before stop working. The token is not kept.</summary>
    internal static async Task<string> MaakAsync(
        KantorentopContext db, Guid gebruiker, DateTimeOffset verloopt, CancellationToken ct)
    {
        await db.Set<Toegangslink>().Where(link => link.Gebruiker == gebruiker).ExecuteDeleteAsync(ct);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        db.Add(new Toegangslink { Hash = HashVan(token), Gebruiker = gebruiker, Verloopt = verloopt });
        return token;
    }
}

internal sealed class ToegangslinkConfiguration : IEntityTypeConfiguration<Toegangslink>
{
    public void Configure(EntityTypeBuilder<Toegangslink> builder)
    {
        builder.ToTable("toegangslink").HasKey(link => link.Hash);
        builder.Property(link => link.Hash).HasMaxLength(64);
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(link => link.Gebruiker);
    }
}
