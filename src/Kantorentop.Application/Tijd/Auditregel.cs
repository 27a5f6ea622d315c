using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// One line of the audit trail (BIO 8.15): what was done to what, with what result, from where, by whom and when.
/// Append-only; each line carries a hash over itself and the line before, so that a change or a gap shows.
/// </summary>
public sealed class Auditregel
{
    /// <summary>Rises by one, without gaps.</summary>
    public required long Volgnummer { get; init; }

    public required string Actie { get; init; }

    public required string Object { get; init; }

    public required string Resultaat { get; init; }

    public required string Oorsprong { get; init; }

    public required string Actor { get; init; }

    public required DateTimeOffset Tijdstempel { get; init; }

    /// <summary>SHA-256 in hexadecimals over this line and the hash of the line before.</summary>
    public required string Hash { get; init; }

    /// <summary>The hash that belongs to a line, given the hash of the line before (empty for the first).</summary>
    public string BerekenHash(string vorige)
    {
        var tekst = string.Join('\u001f', vorige, Volgnummer.ToString(CultureInfo.InvariantCulture), Actie, Object,
            Resultaat, Oorsprong, Actor, Microseconden.Van(Tijdstempel).ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
    }
}

internal sealed class AuditregelConfiguration : IEntityTypeConfiguration<Auditregel>
{
    public void Configure(EntityTypeBuilder<Auditregel> builder)
    {
        builder.ToTable("auditregel").HasKey(regel => regel.Volgnummer);
        builder.Property(regel => regel.Volgnummer).ValueGeneratedNever();
        builder.HasIndex(regel => regel.Tijdstempel);
    }
}
