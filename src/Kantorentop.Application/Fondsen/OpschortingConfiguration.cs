using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Fondsen;

internal sealed class OpschortingConfiguration : IEntityTypeConfiguration<Opschorting>
{
    public void Configure(EntityTypeBuilder<Opschorting> builder)
    {
        builder.IsVastlegging("opschorting", rij => new { rij.Gebied, rij.Vanaf });
        builder.Property(rij => rij.Gebied).HasConversion(gebied => gebied.ToString(), tekst => Gebied.Parse(tekst)!.Value).HasMaxLength(Identiteit.MaximumCode + 20);
        builder.Property(rij => rij.Verwijzing).HasMaxLength(Opschorting.MaximumVerwijzing);
        builder.Property(rij => rij.Toelichting).HasMaxLength(Opschorting.MaximumToelichting);
    }
}
