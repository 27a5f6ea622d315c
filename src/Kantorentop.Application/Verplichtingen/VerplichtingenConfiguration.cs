using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>An answer is of a party, an umbrella or the Rijk: the column refers to no table, and the write checks who it is.</summary>
internal sealed class VerplichtingenConfiguration : IEntityTypeConfiguration<Antwoord>
{
    public void Configure(EntityTypeBuilder<Antwoord> builder)
    {
        builder.ToTable("antwoord").HasKey(antwoord => antwoord.Id);
        builder.Property(antwoord => antwoord.Partij).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(antwoord => antwoord.Sleutel).HasMaxLength(Verplichtingsleutel.MaximumLengte);
        builder.Property(antwoord => antwoord.Tekst).HasMaxLength(Antwoord.MaximumTekst);
        builder.HasIndex(antwoord => new { antwoord.Partij, antwoord.Sleutel });
        builder.HasIndex(antwoord => antwoord.Nummer);
    }
}
