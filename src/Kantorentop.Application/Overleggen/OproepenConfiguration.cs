using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Overleggen;

internal sealed class OproepenConfiguration : IEntityTypeConfiguration<Evaluatie>, IEntityTypeConfiguration<Oproep>, IEntityTypeConfiguration<Opzegging>
{
    public void Configure(EntityTypeBuilder<Evaluatie> builder)
    {
        builder.IsVastlegging("evaluatie", evaluatie => evaluatie.Datum);
        builder.Property(evaluatie => evaluatie.Maatregelen).HasMaxLength(Evaluatie.MaximumTekst);
        builder.Property(evaluatie => evaluatie.Besluit).HasMaxLength(Evaluatie.MaximumTekst);
    }

    public void Configure(EntityTypeBuilder<Oproep> builder)
    {
        builder.IsVastlegging("oproep", oproep => oproep.Sleutel);
        builder.Property(oproep => oproep.Grond).HasConversion<string>().HasMaxLength(OverleggenConfiguration.MaximumWoord);
        builder.Property(oproep => oproep.Door).HasMaxLength(Oproep.MaximumDoor);
        builder.Property(oproep => oproep.Onderwerp).HasMaxLength(Oproep.MaximumTekst);
        builder.Property(oproep => oproep.Uitkomst).HasMaxLength(Oproep.MaximumTekst);
        builder.Ignore(oproep => oproep.Regio);
    }

    public void Configure(EntityTypeBuilder<Opzegging> builder)
    {
        builder.IsVastlegging("opzegging", opzegging => opzegging.Partij);
        builder.Property(opzegging => opzegging.Partij).HasMaxLength(Convenantpartijen.MaximumNaam);
        builder.Property(opzegging => opzegging.Grond).HasConversion<string>().HasMaxLength(OverleggenConfiguration.MaximumWoord);
        builder.Property(opzegging => opzegging.Verwijzing).HasMaxLength(Opzegging.MaximumVerwijzing);
        builder.Ignore(opzegging => opzegging.LaatsteDag);
    }
}
