using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Schade;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Schade;

internal sealed class SchadeConfiguration :
    IEntityTypeConfiguration<Risicoanalyse>,
    IEntityTypeConfiguration<Analyseregel>,
    IEntityTypeConfiguration<Tafelpartij>,
    IEntityTypeConfiguration<Capaciteitsbesluit>,
    IEntityTypeConfiguration<Besluitherstel>,
    IEntityTypeConfiguration<Kostenafspraak>,
    IEntityTypeConfiguration<Kostenaandeel>,
    IEntityTypeConfiguration<Herijking>
{
    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Risicoanalyse> builder)
    {
        builder.IsVastlegging("risicoanalyse", analyse => analyse.Locatie).VerwijstNaar<Risicoanalyse, LocatieIdentiteit>(analyse => analyse.Locatie);
        builder.Property(analyse => analyse.Methode).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(analyse => analyse.Staat).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(analyse => analyse.Uitvoerder).HasMaxLength(Risicoanalyse.MaximumNaam);
        builder.Property(analyse => analyse.Toelichting).HasMaxLength(Risicoanalyse.MaximumToelichting);
    }

    public void Configure(EntityTypeBuilder<Analyseregel> builder) => builder
        .IsVastlegging("risicoanalyse_regel", regel => new { regel.Locatie, regel.Plan })
        .VerwijstNaar<Analyseregel, LocatieIdentiteit>(regel => regel.Locatie)
        .VerwijstNaar<Analyseregel, PlanIdentiteit>(regel => regel.Plan);

    public void Configure(EntityTypeBuilder<Tafelpartij> builder) => builder
        .IsVastlegging("risicoanalyse_partij", partij => new { partij.Locatie, partij.Partij })
        .VerwijstNaar<Tafelpartij, LocatieIdentiteit>(partij => partij.Locatie)
        .VerwijstNaar<Tafelpartij, PartijIdentiteit>(partij => partij.Partij);

    public void Configure(EntityTypeBuilder<Capaciteitsbesluit> builder)
    {
        builder.IsVastlegging("capaciteitsbesluit", besluit => besluit.Sleutel).VerwijstNaar<Capaciteitsbesluit, PlanIdentiteit>(besluit => besluit.Plan)
            .VerwijstNaar<Capaciteitsbesluit, LocatieIdentiteit>(besluit => besluit.Locatie);
        builder.Property(besluit => besluit.Soort).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(besluit => besluit.Alternatief).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(besluit => besluit.Toelichting).HasMaxLength(Capaciteitsbesluit.MaximumToelichting);
        builder.Property(besluit => besluit.Kenmerk).HasMaxLength(Capaciteitsbesluit.MaximumKenmerk);
        builder.Ignore(besluit => besluit.Reden);
        builder.Ignore(besluit => besluit.Onderwerp);
    }

    public void Configure(EntityTypeBuilder<Besluitherstel> builder)
    {
        builder.IsVastlegging("besluitherstel", herstel => new { herstel.Besluit, herstel.Nummer });
        builder.Property(herstel => herstel.Kenmerk).HasMaxLength(Capaciteitsbesluit.MaximumKenmerk);
        builder.Property(herstel => herstel.Reden).HasMaxLength(Besluitherstel.MaximumReden);
    }

    public void Configure(EntityTypeBuilder<Kostenafspraak> builder) => builder
        .IsVastlegging("kostenafspraak", afspraak => afspraak.Besluit)
        .Property(afspraak => afspraak.Toelichting).HasMaxLength(Kostenafspraak.MaximumToelichting);

    public void Configure(EntityTypeBuilder<Kostenaandeel> builder)
    {
        builder.IsVastlegging("kostenaandeel", aandeel => new { aandeel.Besluit, aandeel.Soort, aandeel.Sleutel });
        builder.Property(aandeel => aandeel.Sleutel).HasMaxLength(Identiteit.MaximumCode);
        builder.Ignore(aandeel => aandeel.Drager);
    }

    public void Configure(EntityTypeBuilder<Herijking> builder)
    {
        builder.IsVastlegging("herijking", herijking => new { herijking.Regio, herijking.Datum })
            .VerwijstNaar<Herijking, RegioIdentiteit>(herijking => herijking.Regio);
        builder.Property(herijking => herijking.Door).HasMaxLength(Herijking.MaximumDoor);
        builder.Property(herijking => herijking.Aanleiding).HasMaxLength(Herijking.MaximumTekst);
        builder.Property(herijking => herijking.Uitkomst).HasMaxLength(Herijking.MaximumTekst);
    }
}
