using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Fondsen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Fondsen;

internal sealed class BoekingConfiguration : IEntityTypeConfiguration<Boeking>
{
    public void Configure(EntityTypeBuilder<Boeking> builder)
    {
        // The two accounts follow from the kind, so no stored entry can be out of balance.
        builder.ToTable("fonds_boeking", tabel => tabel.HasCheckConstraint("CK_fonds_boeking_bedrag", "bedrag > 0"));
        builder.HasKey(boeking => new { boeking.Fonds, boeking.Volgnummer });
        builder.Property(boeking => boeking.Volgnummer).ValueGeneratedNever();
        builder.Property(boeking => boeking.Soort).HasConversion<string>().HasMaxLength(FondsConfiguration.MaximumWoord);
        builder.Property(boeking => boeking.Omschrijving).HasMaxLength(Boeking.MaximumOmschrijving);
        builder.Property(boeking => boeking.Toelichting).HasMaxLength(Boeking.MaximumToelichting);
        builder.Ignore(boeking => boeking.Debet).Ignore(boeking => boeking.Credit).Ignore(boeking => boeking.Getekend);
        builder.HasOne<Fonds>().WithMany().HasForeignKey(boeking => boeking.Fonds).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PartijIdentiteit>().WithMany().HasForeignKey(boeking => boeking.Partij).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GebouwIdentiteit>().WithMany().HasForeignKey(boeking => boeking.Gebouw).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanIdentiteit>().WithMany().HasForeignKey(boeking => boeking.Plan).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(boeking => new { boeking.Fonds, boeking.TegenboekingVan }).IsUnique();
    }
}
