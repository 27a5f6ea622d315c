using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Opslag;

internal sealed class IdentiteitConfiguration :
    IEntityTypeConfiguration<GemeenteIdentiteit>,
    IEntityTypeConfiguration<RegioIdentiteit>,
    IEntityTypeConfiguration<LocatieIdentiteit>,
    IEntityTypeConfiguration<PartijIdentiteit>,
    IEntityTypeConfiguration<GebouwIdentiteit>,
    IEntityTypeConfiguration<RuimteIdentiteit>,
    IEntityTypeConfiguration<PlanIdentiteit>
{
    public void Configure(EntityTypeBuilder<GemeenteIdentiteit> builder) => Configure(builder, "gemeente");

    public void Configure(EntityTypeBuilder<RegioIdentiteit> builder) => Configure(builder, "kantorenregio");

    public void Configure(EntityTypeBuilder<LocatieIdentiteit> builder) => Configure(builder, "locatie");

    public void Configure(EntityTypeBuilder<PartijIdentiteit> builder) => Configure(builder, "partij");

    public void Configure(EntityTypeBuilder<GebouwIdentiteit> builder) => Configure(builder, "gebouw");

    public void Configure(EntityTypeBuilder<RuimteIdentiteit> builder) => Configure(builder, "ruimte");

    public void Configure(EntityTypeBuilder<PlanIdentiteit> builder) => Configure(builder, "plan");

    private static void Configure<T>(EntityTypeBuilder<T> builder, string tabel)
        where T : Identiteit
    {
        builder.ToTable(tabel).HasKey(identiteit => identiteit.Code);
        builder.Property(identiteit => identiteit.Code).HasMaxLength(Identiteit.MaximumCode);
    }
}
