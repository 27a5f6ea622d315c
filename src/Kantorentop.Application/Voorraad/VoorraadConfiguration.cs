using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Voorraad;

internal sealed class VoorraadConfiguration :
    IEntityTypeConfiguration<Gebouw>,
    IEntityTypeConfiguration<Ruimte>,
    IEntityTypeConfiguration<Ruimtestand>
{
    public void Configure(EntityTypeBuilder<Gebouw> builder) => builder
        .IsVastlegging("gebouw_vastlegging", gebouw => gebouw.Code)
        .VerwijstNaar<Gebouw, GebouwIdentiteit>(gebouw => gebouw.Code)
        .VerwijstNaar<Gebouw, LocatieIdentiteit>(gebouw => gebouw.Locatie)
        .VerwijstNaar<Gebouw, PartijIdentiteit>(gebouw => gebouw.Eigenaar);

    public void Configure(EntityTypeBuilder<Ruimte> builder) => builder
        .IsVastlegging("ruimte_vastlegging", ruimte => ruimte.Code)
        .VerwijstNaar<Ruimte, RuimteIdentiteit>(ruimte => ruimte.Code)
        .VerwijstNaar<Ruimte, GebouwIdentiteit>(ruimte => ruimte.Gebouw);

    public void Configure(EntityTypeBuilder<Ruimtestand> builder) => builder
        .IsVastlegging("ruimtestand", stand => new { stand.Ruimte, stand.Vanaf })
        .VerwijstNaar<Ruimtestand, RuimteIdentiteit>(stand => stand.Ruimte);
}
