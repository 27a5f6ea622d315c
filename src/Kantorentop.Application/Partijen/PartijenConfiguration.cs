using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Partijen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Partijen;

internal sealed class PartijenConfiguration : IEntityTypeConfiguration<Partij>, IEntityTypeConfiguration<Eigendom>
{
    public void Configure(EntityTypeBuilder<Partij> builder) => builder
        .IsVastlegging("partij_vastlegging", partij => partij.Code)
        .VerwijstNaar<Partij, PartijIdentiteit>(partij => partij.Code);

    public void Configure(EntityTypeBuilder<Eigendom> builder) => builder
        .IsVastlegging("eigendom", eigendom => new { eigendom.Gebouw, eigendom.Vanaf })
        .VerwijstNaar<Eigendom, GebouwIdentiteit>(eigendom => eigendom.Gebouw)
        .VerwijstNaar<Eigendom, PartijIdentiteit>(eigendom => eigendom.Partij);
}
