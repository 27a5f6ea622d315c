using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Verplichtingen;

internal sealed class VerplichtingenConfiguration : IEntityTypeConfiguration<Antwoord>, IEntityTypeConfiguration<Antwoorddocument>
{
    public void Configure(EntityTypeBuilder<Antwoord> builder)
    {
        builder.ToTable("antwoord").HasKey(antwoord => antwoord.Id);
        builder.Property(antwoord => antwoord.Partij).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(antwoord => antwoord.Sleutel).HasMaxLength(Verplichtingsleutel.MaximumLengte);
        builder.Property(antwoord => antwoord.Tekst).HasMaxLength(Antwoord.MaximumTekst);
        builder.HasOne<PartijIdentiteit>().WithMany().HasForeignKey(antwoord => antwoord.Partij).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(antwoord => new { antwoord.Partij, antwoord.Sleutel });
        builder.HasIndex(antwoord => antwoord.Nummer);
    }

    public void Configure(EntityTypeBuilder<Antwoorddocument> builder)
    {
        builder.ToTable("antwoord_document").HasKey(document => document.Id);
        builder.Property(document => document.Naam).HasMaxLength(Antwoorddocument.MaximumNaam);
        builder.Property(document => document.Soort).HasConversion<string>().HasMaxLength(40);
        builder.Property(document => document.Hash).HasMaxLength(64);
        builder.HasOne<Antwoord>().WithMany(antwoord => antwoord.Documenten).HasForeignKey(document => document.AntwoordId).OnDelete(DeleteBehavior.Restrict);
    }
}
