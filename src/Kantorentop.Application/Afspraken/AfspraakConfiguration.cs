using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Afspraken;

internal sealed class AfspraakConfiguration : IEntityTypeConfiguration<Afspraak>
{
    /// <summary>A region has one version at most that is not in force yet; the database guards it besides.</summary>
    private const string IsOpen = "staat IN ('Concept', 'TerOndertekening', 'Teruggestuurd')";

    public void Configure(EntityTypeBuilder<Afspraak> builder)
    {
        builder.ToTable("afspraak").HasKey(afspraak => new { afspraak.Regio, afspraak.Versie });
        builder.Property(afspraak => afspraak.Versie).ValueGeneratedNever();
        builder.Property(afspraak => afspraak.Staat).HasConversion<string>().HasMaxLength(40);
        builder.HasOne<RegioIdentiteit>().WithMany().HasForeignKey(afspraak => afspraak.Regio).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(afspraak => afspraak.Regio, "IX_afspraak_open").IsUnique().HasFilter(IsOpen);
        builder.OwnsOne(afspraak => afspraak.Indiening, Indiening);
        builder.OwnsMany(afspraak => afspraak.Ondertekenaars, Ondertekenaars);
        builder.OwnsMany(afspraak => afspraak.Gebeurtenissen, Gebeurtenissen);
        builder.Navigation(afspraak => afspraak.Ondertekenaars).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(afspraak => afspraak.Gebeurtenissen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(afspraak => afspraak.Terugzending);
    }

    private static void Indiening(OwnedNavigationBuilder<Afspraak, Indiening> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie");
        builder.Property(indiening => indiening.Op).HasColumnName("IndieningOp");
        builder.Property(indiening => indiening.Naam).HasColumnName("IndieningNaam").HasMaxLength(Registratie.MaximumTekst);
        builder.Property(indiening => indiening.Organisatie).HasColumnName("IndieningOrganisatie").HasMaxLength(Registratie.MaximumTekst);
        builder.Property(indiening => indiening.Gebruiker).HasColumnName("IndieningGebruiker");
        builder.Property(indiening => indiening.Afwijkingen).HasColumnName("IndieningAfwijkingen");
        builder.Property(indiening => indiening.Toelichting).HasColumnName("IndieningToelichting")
            .HasMaxLength(Domain.Afspraken.Indiening.MaximumToelichting);
    }

    private static void Handtekeningen(OwnedNavigationBuilder<Ondertekenaar, Handtekening> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie", nameof(Ondertekenaar.Volgnummer));
        builder.Property(handtekening => handtekening.Naam).HasColumnName("HandtekeningNaam").HasMaxLength(Handtekening.MaximumNaam);
        builder.Property(handtekening => handtekening.Functie).HasColumnName("HandtekeningFunctie").HasMaxLength(Handtekening.MaximumFunctie);
        builder.Property(handtekening => handtekening.Datum).HasColumnName("HandtekeningDatum");
        builder.Property(handtekening => handtekening.Gebruiker).HasColumnName("HandtekeningGebruiker");
    }

    private static void Ondertekenaars(OwnedNavigationBuilder<Afspraak, Ondertekenaar> builder)
    {
        builder.ToTable("afspraak_ondertekenaar").WithOwner().HasForeignKey("Regio", "Versie");
        builder.HasKey("Regio", "Versie", nameof(Ondertekenaar.Volgnummer));
        builder.Property(partij => partij.Volgnummer).ValueGeneratedNever();
        builder.Property(partij => partij.Sleutel).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(partij => partij.Naam).HasMaxLength(Registratie.MaximumTekst);
        builder.Ignore(partij => partij.Organisatie);
        builder.OwnsOne(partij => partij.Handtekening, Handtekeningen);
    }

    private static void Gebeurtenissen(OwnedNavigationBuilder<Afspraak, Gebeurtenis> builder)
    {
        builder.ToTable("afspraak_gebeurtenis").WithOwner().HasForeignKey("Regio", "Versie");
        builder.HasKey("Regio", "Versie", nameof(Gebeurtenis.Volgnummer));
        builder.Property(gebeurtenis => gebeurtenis.Volgnummer).ValueGeneratedNever();
        builder.Property(gebeurtenis => gebeurtenis.Soort).HasConversion<string>().HasMaxLength(40);
        builder.Property(gebeurtenis => gebeurtenis.Naam).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(gebeurtenis => gebeurtenis.Organisatie).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(gebeurtenis => gebeurtenis.Tekst).HasMaxLength(Domain.Afspraken.Indiening.MaximumToelichting);
    }
}
