using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Documenten;

internal sealed class DocumentenConfiguration
    : IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<Documentstand>, IEntityTypeConfiguration<Documentversie>, IEntityTypeConfiguration<Documentdeel>
{
    private const int MaximumWoord = 40;
    private const int LengteHash = 64;

    public void Configure(EntityTypeBuilder<Document> builder)
    {
        builder.ToTable("document").HasKey(document => document.Nummer);
        builder.Property(document => document.Nummer).ValueGeneratedNever();
        builder.Property(document => document.Eigenaarsoort).HasMaxLength(Documenteigenaar.MaximumSoort);
        builder.Property(document => document.Eigenaarsleutel).HasMaxLength(Documenteigenaar.MaximumSleutel);
        builder.Ignore(document => document.Eigenaar);
        builder.HasIndex(document => new { document.Eigenaarsoort, document.Eigenaarsleutel });
    }

    public void Configure(EntityTypeBuilder<Documentstand> builder)
    {
        builder.IsVastlegging("documentstand", stand => stand.Document);
        builder.Ignore(stand => stand.IsVertrouwelijk);
        builder.Property(stand => stand.Titel).HasMaxLength(Documentstand.MaximumTekst);
        builder.Property(stand => stand.Opsteller).HasMaxLength(Documentstand.MaximumTekst);
        builder.Property(stand => stand.Reden).HasMaxLength(Documentstand.MaximumReden);
        builder.Property(stand => stand.Aard).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(stand => stand.Categorie).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(stand => stand.Grond).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.HasOne<Document>().WithMany().HasForeignKey(stand => stand.Document).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Documentversie> builder)
    {
        builder.ToTable("documentversie").HasKey(versie => new { versie.Document, versie.Versie });
        builder.Property(versie => versie.Naam).HasMaxLength(Documentversie.MaximumNaam);
        builder.Property(versie => versie.Soort).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(versie => versie.Hash).HasMaxLength(LengteHash);
        builder.HasOne<Document>().WithMany().HasForeignKey(versie => versie.Document).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Documentdeel> builder)
    {
        builder.ToTable("documentdeel").HasKey(deel => new { deel.Hash, deel.Volgnummer });
        builder.Property(deel => deel.Hash).HasMaxLength(LengteHash);
    }
}
