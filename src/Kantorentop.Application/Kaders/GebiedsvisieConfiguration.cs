using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Kaders;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Kaders;

internal sealed class GebiedsvisieConfiguration : IEntityTypeConfiguration<Gebiedsvisie>
{
    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Gebiedsvisie> builder)
    {
        builder.IsVastlegging("gebiedsvisie", visie => visie.Locatie);
        builder.VerwijstNaar<Gebiedsvisie, LocatieIdentiteit>(visie => visie.Locatie);
        builder.Property(visie => visie.Locatie).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(visie => visie.Voortgang).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(visie => visie.Toelichting).HasMaxLength(Gebiedsvisie.MaximumToelichting);
    }
}
