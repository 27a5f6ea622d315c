using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Kaders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Kaders;

internal sealed class KadersConfiguration : IEntityTypeConfiguration<Kader>, IEntityTypeConfiguration<Kaderplanning>
{
    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Kader> builder)
    {
        builder.IsVastlegging("kader", kader => new { kader.Overheid, kader.Soort });
        builder.Property(kader => kader.Overheid).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(kader => kader.Titel).HasMaxLength(Kader.MaximumTitel);
        builder.Property(kader => kader.Imro).HasMaxLength(Imrokenmerk.MaximumLengte);
        builder.Property(kader => kader.Soort).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(kader => kader.Planstatus).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(kader => kader.Dossierstatus).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(kader => kader.Instrument).HasConversion<string>().HasMaxLength(MaximumWoord);
    }

    public void Configure(EntityTypeBuilder<Kaderplanning> builder)
    {
        builder.IsVastlegging("kaderplanning", planning => new { planning.Overheid, planning.Jaar });
        builder.Ignore(planning => planning.IsLeeg);
        builder.Property(planning => planning.Overheid).HasMaxLength(Identiteit.MaximumCode);
    }
}
