using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Afspraken;

/// <summary>
/// What an agreement says is recorded like facts: a save closes the recording that it replaces. So a stale form can be laid
/// beside what it showed, and the course of a draft can be read back.
/// </summary>
internal sealed class OnderdeelConfiguration :
    IEntityTypeConfiguration<Visie>,
    IEntityTypeConfiguration<Regiodoel>,
    IEntityTypeConfiguration<Eigendoel>,
    IEntityTypeConfiguration<Bijlage>,
    IEntityTypeConfiguration<Strijdigheid>,
    IEntityTypeConfiguration<Locatiedoel>,
    IEntityTypeConfiguration<Gebiedsvisieplan>,
    IEntityTypeConfiguration<Voordelen>
{
    /// <summary>Shadow property: region of the agreement.</summary>
    public const string Afspraakregio = "Afspraakregio";

    /// <summary>Shadow property: version of the agreement.</summary>
    public const string Afspraakversie = "Afspraakversie";

    public void Configure(EntityTypeBuilder<Visie> builder)
    {
        IsOnderdeel(builder, "afspraak_visie");
        builder.Property(visie => visie.Mix).HasMaxLength(Visie.MaximumTekst);
        builder.Property(visie => visie.Vraag).HasMaxLength(Visie.MaximumTekst);
        builder.Property(visie => visie.Waardecreatie).HasMaxLength(Visie.MaximumTekst);
    }

    public void Configure(EntityTypeBuilder<Regiodoel> builder)
    {
        builder.Property(doel => doel.Indicator).HasConversion<string>().HasMaxLength(40);
        builder.Property(doel => doel.Bron).HasMaxLength(Regiodoel.MaximumBron);
        builder.Property(doel => doel.Meetwijze).HasMaxLength(Regiodoel.MaximumMeetwijze);
        IsOnderdeel(builder, "afspraak_regiodoel", nameof(Regiodoel.Indicator));
    }

    public void Configure(EntityTypeBuilder<Eigendoel> builder)
    {
        IsOnderdeel(builder, "afspraak_eigendoel", nameof(Eigendoel.Sleutel));
        builder.Property(doel => doel.Sleutel).HasMaxLength(Eigendoel.MaximumSleutel);
        builder.Property(doel => doel.Naam).HasMaxLength(Eigendoel.MaximumNaam);
        builder.Property(doel => doel.Cijfer).HasConversion<string>().HasMaxLength(60);
        builder.Property(doel => doel.Eenheid).HasMaxLength(Eigendoel.MaximumEenheid);
        builder.Property(doel => doel.Richting).HasConversion<string>().HasMaxLength(40);
        builder.Property(doel => doel.Nulwaarde).HasConversion<HonderdstenConverter>();
        builder.Property(doel => doel.Doel).HasConversion<HonderdstenConverter>();
        builder.Property(doel => doel.Bron).HasMaxLength(Regiodoel.MaximumBron);
        builder.Property(doel => doel.Meetwijze).HasMaxLength(Regiodoel.MaximumMeetwijze);
    }

    public void Configure(EntityTypeBuilder<Bijlage> builder)
    {
        IsOnderdeel(builder, "afspraak_bijlage", nameof(Bijlage.Sleutel));
        builder.Property(bijlage => bijlage.Sleutel).HasMaxLength(Eigendoel.MaximumSleutel);
        builder.Property(bijlage => bijlage.Titel).HasMaxLength(Bijlage.MaximumTitel);
        builder.Property(bijlage => bijlage.Tekst).HasMaxLength(Bijlage.MaximumTekst);
    }

    public void Configure(EntityTypeBuilder<Strijdigheid> builder)
    {
        IsOnderdeel(builder, "afspraak_strijdigheid", nameof(Strijdigheid.Sleutel));
        builder.Property(strijdigheid => strijdigheid.Sleutel).HasMaxLength(Eigendoel.MaximumSleutel);
        builder.Property(strijdigheid => strijdigheid.Artikel).HasMaxLength(40);
        builder.Property(strijdigheid => strijdigheid.Plaats).HasMaxLength(Strijdigheid.MaximumPlaats);
        builder.Property(strijdigheid => strijdigheid.Tekst).HasMaxLength(Strijdigheid.MaximumTekst);
        builder.Property(strijdigheid => strijdigheid.Geldt).HasMaxLength(Strijdigheid.MaximumTekst);
    }

    public void Configure(EntityTypeBuilder<Locatiedoel> builder)
    {
        IsOnderdeel(builder, "afspraak_locatiedoel", nameof(Locatiedoel.Locatie));
        builder.VerwijstNaar<Locatiedoel, LocatieIdentiteit>(doel => doel.Locatie);
    }

    public void Configure(EntityTypeBuilder<Gebiedsvisieplan> builder)
    {
        IsOnderdeel(builder, "afspraak_gebiedsvisie", nameof(Gebiedsvisieplan.Locatie));
        builder.VerwijstNaar<Gebiedsvisieplan, LocatieIdentiteit>(plan => plan.Locatie);
        builder.Property(plan => plan.Trekker).HasMaxLength(Gebiedsvisieplan.MaximumTrekker);
    }

    public void Configure(EntityTypeBuilder<Voordelen> builder)
    {
        IsOnderdeel(builder, "afspraak_voordelen");
        builder.Property(voordelen => voordelen.Tekst).HasMaxLength(Voordelen.MaximumTekst);
    }

    private static void IsOnderdeel<T>(EntityTypeBuilder<T> builder, string tabel, params string[] sleutel)
        where T : class
    {
        builder.ToTable(tabel);
        builder.Property<long>(Vastleggingen.Id).ValueGeneratedOnAdd();
        builder.HasKey(Vastleggingen.Id);
        builder.Property<long>(Vastleggingen.Geopend);
        builder.Property<long?>(Vastleggingen.Gesloten);
        builder.Property<string>(Afspraakregio).IsRequired();
        builder.Property<int>(Afspraakversie);
        builder.HasOne<Afspraak>().WithMany().HasForeignKey(Afspraakregio, Afspraakversie).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex([Afspraakregio, Afspraakversie, .. sleutel]).IsUnique().HasFilter(Vastleggingen.IsHuidig);
    }
}
