using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Verklaringen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Verklaringen;

internal sealed class VerklaringConfiguration : IEntityTypeConfiguration<Verklaringsrij>
{
    private const int MaximumLid = 10;
    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Verklaringsrij> builder)
    {
        builder.ToTable("verklaring").HasKey(rij => rij.Id);
        builder.Property(rij => rij.Partij).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(rij => rij.Lid).HasMaxLength(MaximumLid);
        builder.Property(rij => rij.Keuze).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(rij => rij.Toelichting).HasMaxLength(Verklaringsdeel.MaximumToelichting);
        builder.HasOne<PartijIdentiteit>().WithMany().HasForeignKey(rij => rij.Partij).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(rij => new { rij.Partij, rij.Nummer });
        builder.HasIndex(rij => rij.Jaar);
    }
}
