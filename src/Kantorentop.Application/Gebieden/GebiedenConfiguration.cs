using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Gebieden;

internal sealed class GebiedenConfiguration :
    IEntityTypeConfiguration<Gemeente>,
    IEntityTypeConfiguration<Kantorenregio>,
    IEntityTypeConfiguration<Regiolidmaatschap>,
    IEntityTypeConfiguration<Locatie>,
    IEntityTypeConfiguration<Gebiedsaanduiding>,
    IEntityTypeConfiguration<Herstructurering>
{
    public void Configure(EntityTypeBuilder<Gemeente> builder) => builder
        .IsVastlegging("gemeente_vastlegging", gemeente => new { gemeente.Code, gemeente.Vanaf })
        .VerwijstNaar<Gemeente, GemeenteIdentiteit>(gemeente => gemeente.Code);

    public void Configure(EntityTypeBuilder<Kantorenregio> builder) => builder
        .IsVastlegging("kantorenregio_vastlegging", regio => regio.Naam)
        .VerwijstNaar<Kantorenregio, RegioIdentiteit>(regio => regio.Naam);

    public void Configure(EntityTypeBuilder<Regiolidmaatschap> builder) => builder
        .IsVastlegging("regiolidmaatschap", lid => new { lid.Regio, lid.Gemeente, lid.Vanaf })
        .VerwijstNaar<Regiolidmaatschap, RegioIdentiteit>(lid => lid.Regio)
        .VerwijstNaar<Regiolidmaatschap, GemeenteIdentiteit>(lid => lid.Gemeente);

    public void Configure(EntityTypeBuilder<Locatie> builder)
    {
        builder.IsVastlegging("locatie_vastlegging", locatie => locatie.Code)
            .VerwijstNaar<Locatie, LocatieIdentiteit>(locatie => locatie.Code)
            .VerwijstNaar<Locatie, GemeenteIdentiteit>(locatie => locatie.Gemeente);
        builder.Property(locatie => locatie.Breedtegraad).HasConversion<GraadConverter>();
        builder.Property(locatie => locatie.Lengtegraad).HasConversion<GraadConverter>();
    }

    public void Configure(EntityTypeBuilder<Gebiedsaanduiding> builder) => builder
        .IsVastlegging("gebiedsaanduiding", aanduiding => new { aanduiding.Locatie, aanduiding.Vanaf })
        .VerwijstNaar<Gebiedsaanduiding, LocatieIdentiteit>(aanduiding => aanduiding.Locatie);

    public void Configure(EntityTypeBuilder<Herstructurering> builder) => builder
        .IsVastlegging("herstructurering", merk => new { merk.Locatie, merk.Vanaf })
        .VerwijstNaar<Herstructurering, LocatieIdentiteit>(merk => merk.Locatie);
}
