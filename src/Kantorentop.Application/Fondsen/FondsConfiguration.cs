using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Fondsen;

internal sealed class FondsConfiguration : IEntityTypeConfiguration<Fonds>
{
    internal const int MaximumWoord = 40;

    private const string Eigenaar = "Fonds";

    public void Configure(EntityTypeBuilder<Fonds> builder)
    {
        builder.ToTable("fonds").HasKey(fonds => fonds.Nummer);
        builder.Property(fonds => fonds.Nummer).ValueGeneratedNever();
        builder.Property(fonds => fonds.Naam).HasMaxLength(Fondsgegevens.MaximumNaam);
        builder.Property(fonds => fonds.Status).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(fonds => fonds.Looptijdtoelichting).HasMaxLength(Instelbesluit.MaximumToelichting);
        builder.HasOne<RegioIdentiteit>().WithMany().HasForeignKey(fonds => fonds.Regio).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsOne(fonds => fonds.Draagvlak, DraagvlakVan);
        builder.OwnsMany(fonds => fonds.Initiatiefnemers, Initiatiefnemers);
        builder.OwnsMany(fonds => fonds.Delen, Delen);
        builder.OwnsMany(fonds => fonds.Bewijzen, Bewijzen);
        builder.OwnsMany(fonds => fonds.Verlengingen, Verlengingen);
        builder.OwnsMany(fonds => fonds.Gebeurtenissen, Gebeurtenissen);
        foreach (var lijst in new[] { nameof(Fonds.Initiatiefnemers), nameof(Fonds.Delen), nameof(Fonds.Bewijzen), nameof(Fonds.Verlengingen), nameof(Fonds.Gebeurtenissen) })
            builder.Navigation(lijst).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Ignore(fonds => fonds.Gegevens).Ignore(fonds => fonds.Einde);
    }

    private static void DraagvlakVan(OwnedNavigationBuilder<Fonds, Draagvlak> builder)
    {
        builder.WithOwner().HasForeignKey("Nummer");
        builder.Property(draagvlak => draagvlak.Maat).HasColumnName("DraagvlakMaat").HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(draagvlak => draagvlak.Voor).HasColumnName("DraagvlakVoor").HasConversion<HonderdstenConverter>();
        builder.Property(draagvlak => draagvlak.Totaal).HasColumnName("DraagvlakTotaal").HasConversion<HonderdstenConverter>();
        builder.Property(draagvlak => draagvlak.Datum).HasColumnName("DraagvlakDatum");
        builder.Ignore(draagvlak => draagvlak.Aandeel);
    }

    private static void Initiatiefnemers(OwnedNavigationBuilder<Fonds, Initiatiefnemer> builder)
    {
        builder.ToTable("fonds_initiatiefnemer").WithOwner().HasForeignKey(Eigenaar);
        builder.HasKey(Eigenaar, nameof(Initiatiefnemer.Soort), nameof(Initiatiefnemer.Sleutel));
        builder.Property(partij => partij.Sleutel).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(partij => partij.Naam).HasMaxLength(Registratie.MaximumTekst);
        builder.Ignore(partij => partij.Organisatie);
    }

    private static void Delen(OwnedNavigationBuilder<Fonds, Fondsdeel> builder)
    {
        builder.ToTable("fonds_deel").WithOwner().HasForeignKey(Eigenaar);
        builder.HasKey(Eigenaar, nameof(Fondsdeel.Gebied));
        builder.Property(deel => deel.Gebied).HasConversion(gebied => gebied.ToString(), tekst => Gebied.Parse(tekst)!.Value).HasMaxLength(Identiteit.MaximumCode + 20);
    }

    private static void Bewijzen(OwnedNavigationBuilder<Fonds, Voorwaardebewijs> builder)
    {
        builder.ToTable("fonds_bewijs").WithOwner().HasForeignKey(Eigenaar);
        builder.HasKey(Eigenaar, nameof(Voorwaardebewijs.Voorwaarde));
        builder.Property(bewijs => bewijs.Voorwaarde).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(bewijs => bewijs.Tekst).HasMaxLength(Voorwaardebewijs.MaximumTekst);
    }

    private static void Verlengingen(OwnedNavigationBuilder<Fonds, Verlenging> builder)
    {
        builder.ToTable("fonds_verlenging").WithOwner().HasForeignKey(Eigenaar);
        builder.HasKey(Eigenaar, nameof(Verlenging.Volgnummer));
        builder.Property(verlenging => verlenging.Volgnummer).ValueGeneratedNever();
        builder.Property(verlenging => verlenging.Toelichting).HasMaxLength(Instelbesluit.MaximumToelichting);
    }

    private static void Gebeurtenissen(OwnedNavigationBuilder<Fonds, Fondsgebeurtenis> builder)
    {
        builder.ToTable("fonds_gebeurtenis").WithOwner().HasForeignKey(Eigenaar);
        builder.HasKey(Eigenaar, nameof(Fondsgebeurtenis.Volgnummer));
        builder.Property(stap => stap.Volgnummer).ValueGeneratedNever();
        builder.Property(stap => stap.Soort).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(stap => stap.Organisatie).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(stap => stap.Tekst).HasMaxLength(Instelbesluit.MaximumToelichting);
    }
}
