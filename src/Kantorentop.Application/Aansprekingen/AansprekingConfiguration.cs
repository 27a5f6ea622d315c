using Kantorentop.Domain.Aansprekingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Aansprekingen;

internal sealed class AansprekingConfiguration : IEntityTypeConfiguration<Aanspreking>
{
    private const int MaximumSleutel = 200;
    private const int MaximumLid = 20;

    public void Configure(EntityTypeBuilder<Aanspreking> builder)
    {
        builder.ToTable("aanspreking").HasKey(rij => rij.Nummer);
        builder.Property(rij => rij.Nummer).ValueGeneratedNever();
        builder.Property(rij => rij.Van).HasMaxLength(MaximumSleutel);
        builder.Property(rij => rij.Aan).HasMaxLength(MaximumSleutel);
        builder.Property(rij => rij.Lid).HasMaxLength(MaximumLid);
        builder.Property(rij => rij.Gebied).HasMaxLength(MaximumSleutel);
        builder.Property(rij => rij.Tekst).HasMaxLength(Aanspreking.MaximumTekst);
        builder.Property(rij => rij.Antwoord).HasMaxLength(Aanspreking.MaximumTekst);
        builder.Ignore(rij => rij.Aansprekende);
        builder.Ignore(rij => rij.Aangesprokene);
        builder.HasIndex(rij => new { rij.Vansoort, rij.Van });
        builder.HasIndex(rij => new { rij.Aansoort, rij.Aan });
    }
}
