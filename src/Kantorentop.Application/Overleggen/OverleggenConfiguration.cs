using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Overleggen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Overleggen;

internal sealed class OverleggenConfiguration :
    IEntityTypeConfiguration<Overleg>,
    IEntityTypeConfiguration<Overlegdeelname>,
    IEntityTypeConfiguration<Agendapunt>,
    IEntityTypeConfiguration<Overlegbesluit>,
    IEntityTypeConfiguration<Overlegactie>
{
    internal const int MaximumWoord = 40;

    private const int MaximumArtikel = 10;

    public void Configure(EntityTypeBuilder<Overleg> builder)
    {
        builder.IsVastlegging("overleg", overleg => overleg.Sleutel);
        builder.Property(overleg => overleg.Soort).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(overleg => overleg.Staat).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(overleg => overleg.Plaats).HasMaxLength(Overleg.MaximumPlaats);
        builder.Property(overleg => overleg.Gasten).HasMaxLength(Overleg.MaximumTekst);
        builder.Property(overleg => overleg.Verslag).HasMaxLength(Overleg.MaximumTekst);
        builder.Property(overleg => overleg.Reden).HasMaxLength(Overleg.MaximumTekst);
        builder.Ignore(overleg => overleg.IsGehouden).Ignore(overleg => overleg.TeltMee);
    }

    public void Configure(EntityTypeBuilder<Overlegdeelname> builder) => builder
        .IsVastlegging("overleg_deelname", deelname => new { deelname.Overleg, deelname.Partij })
        .Property(deelname => deelname.Partij).HasMaxLength(Convenantpartijen.MaximumNaam);

    public void Configure(EntityTypeBuilder<Agendapunt> builder)
    {
        builder.IsVastlegging("agendapunt", punt => punt.Sleutel).HasIndex(punt => punt.Overleg);
        builder.Property(punt => punt.Onderwerp).HasMaxLength(Agendapunt.MaximumOnderwerp);
        builder.Property(punt => punt.Inbrenger).HasMaxLength(Agendapunt.MaximumInbrenger);
        builder.Property(punt => punt.Artikel).HasMaxLength(MaximumArtikel);
    }

    public void Configure(EntityTypeBuilder<Overlegbesluit> builder)
    {
        builder.IsVastlegging("overlegbesluit", besluit => besluit.Sleutel).HasIndex(besluit => besluit.Overleg);
        builder.Property(besluit => besluit.Tekst).HasMaxLength(Overlegbesluit.MaximumTekst);
        builder.Property(besluit => besluit.Wie).HasMaxLength(Overlegbesluit.MaximumWie);
        builder.Property(besluit => besluit.Artikel).HasMaxLength(MaximumArtikel);
    }

    public void Configure(EntityTypeBuilder<Overlegactie> builder)
    {
        builder.IsVastlegging("overlegactie", actie => actie.Sleutel).HasIndex(actie => actie.Overleg);
        builder.Property(actie => actie.Wat).HasMaxLength(Overlegactie.MaximumTekst);
        builder.Property(actie => actie.Houder).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(actie => actie.Afmelding).HasMaxLength(Overlegactie.MaximumTekst);
        builder.Ignore(actie => actie.Wie).Ignore(actie => actie.IsOpen);
    }
}
