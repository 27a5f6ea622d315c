using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Afspraken;

internal sealed class AfspraakConfiguration : IEntityTypeConfiguration<Afspraak>
{
    /// <summary>A region has one version at most that is not in force yet; the database guards it besides.</summary>
    private const string IsOpen = "staat NOT IN ('VanKracht', 'Vervangen')";

    public void Configure(EntityTypeBuilder<Afspraak> builder)
    {
        builder.ToTable("afspraak").HasKey(afspraak => new { afspraak.Regio, afspraak.Versie });
        builder.Property(afspraak => afspraak.Versie).ValueGeneratedNever();
        builder.Property(afspraak => afspraak.Staat).HasConversion<string>().HasMaxLength(40);
        builder.HasOne<RegioIdentiteit>().WithMany().HasForeignKey(afspraak => afspraak.Regio).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(afspraak => afspraak.Regio, "IX_afspraak_open").IsUnique().HasFilter(IsOpen);
        builder.OwnsOne(afspraak => afspraak.Indiening, Indiening);
        builder.OwnsOne(afspraak => afspraak.Consultatie, Consultatie);
        builder.OwnsOne(afspraak => afspraak.Mededingingstoets, Mededingingstoets);
        builder.OwnsMany(afspraak => afspraak.Ondertekenaars, Ondertekenaars);
        builder.OwnsMany(afspraak => afspraak.Reacties, Reacties);
        builder.OwnsMany(afspraak => afspraak.Gebeurtenissen, Gebeurtenissen);
        builder.Navigation(afspraak => afspraak.Ondertekenaars).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(afspraak => afspraak.Reacties).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(afspraak => afspraak.Gebeurtenissen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(afspraak => afspraak.Terugzending);
        builder.Ignore(afspraak => afspraak.Blijvers);
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

    private static void Consultatie(OwnedNavigationBuilder<Afspraak, Consultatie> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie");
        builder.Property(consultatie => consultatie.Van).HasColumnName("ConsultatieVan");
        builder.Property(consultatie => consultatie.Tot).HasColumnName("ConsultatieTot");
        builder.Property(consultatie => consultatie.GeslotenOp).HasColumnName("ConsultatieGeslotenOp");
        builder.Property(consultatie => consultatie.Toelichting).HasColumnName("ConsultatieToelichting")
            .HasMaxLength(Domain.Afspraken.Consultatie.MaximumToelichting);
    }

    private static void Mededingingstoets(OwnedNavigationBuilder<Afspraak, Mededingingstoets> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie");
        builder.Property(toets => toets.Door).HasColumnName("ToetsDoor").HasMaxLength(Domain.Afspraken.Mededingingstoets.MaximumDoor);
        builder.Property(toets => toets.Datum).HasColumnName("ToetsDatum");
        builder.Property(toets => toets.Conclusie).HasColumnName("ToetsConclusie").HasMaxLength(Domain.Afspraken.Mededingingstoets.MaximumConclusie);
        builder.Property(toets => toets.Vastgelegd).HasColumnName("ToetsVastgelegd");
    }

    private static void Controles(OwnedNavigationBuilder<Ondertekenaar, Controle> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie", nameof(Ondertekenaar.Volgnummer));
        builder.Property(controle => controle.Op).HasColumnName("ControleOp");
        builder.Property(controle => controle.Naam).HasColumnName("ControleNaam").HasMaxLength(Registratie.MaximumTekst);
        builder.Property(controle => controle.Gebruiker).HasColumnName("ControleGebruiker");
        builder.Property(controle => controle.ConsultatieTot).HasColumnName("ControleConsultatieTot");
    }

    private static void Opzeggingen(OwnedNavigationBuilder<Ondertekenaar, Opzegging> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie", nameof(Ondertekenaar.Volgnummer));
        builder.Property(opzegging => opzegging.Op).HasColumnName("OpzeggingOp");
        builder.Property(opzegging => opzegging.Ingang).HasColumnName("OpzeggingIngang");
        builder.Property(opzegging => opzegging.Reden).HasColumnName("OpzeggingReden").HasMaxLength(Domain.Afspraken.Indiening.MaximumToelichting);
        builder.Property(opzegging => opzegging.Overleg).HasColumnName("OpzeggingOverleg").HasConversion<string>().HasMaxLength(40);
        builder.Property(opzegging => opzegging.OverlegSinds).HasColumnName("OpzeggingOverlegSinds");
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
        builder.Ignore(partij => partij.IsProvincie);
        builder.OwnsOne(partij => partij.Controle, Controles);
        builder.OwnsOne(partij => partij.Handtekening, Handtekeningen);
        builder.OwnsOne(partij => partij.Opzegging, Opzeggingen);
    }

    private static void Reacties(OwnedNavigationBuilder<Afspraak, Reactie> builder)
    {
        builder.ToTable("afspraak_reactie").WithOwner().HasForeignKey("Regio", "Versie");
        builder.HasKey("Regio", "Versie", nameof(Reactie.Volgnummer));
        builder.Property(reactie => reactie.Volgnummer).ValueGeneratedNever();
        builder.Property(reactie => reactie.Onderdeel).HasConversion<string>().HasMaxLength(40);
        builder.Property(reactie => reactie.Tekst).HasMaxLength(Reactie.MaximumTekst);
        builder.Property(reactie => reactie.Naam).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(reactie => reactie.Sleutel).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(reactie => reactie.OrganisatieNaam).HasMaxLength(Registratie.MaximumTekst);
        builder.OwnsOne(reactie => reactie.Antwoord, Antwoorden);
    }

    private static void Antwoorden(OwnedNavigationBuilder<Reactie, Reactieantwoord> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Versie", nameof(Reactie.Volgnummer));
        builder.Property(antwoord => antwoord.Tekst).HasColumnName("AntwoordTekst").HasMaxLength(Reactie.MaximumTekst);
        builder.Property(antwoord => antwoord.Op).HasColumnName("AntwoordOp");
        builder.Property(antwoord => antwoord.Naam).HasColumnName("AntwoordNaam").HasMaxLength(Registratie.MaximumTekst);
        builder.Property(antwoord => antwoord.Organisatie).HasColumnName("AntwoordOrganisatie").HasMaxLength(Registratie.MaximumTekst);
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
