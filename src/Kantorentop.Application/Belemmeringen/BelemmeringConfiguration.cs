using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Belemmeringen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Belemmeringen;

internal sealed class BelemmeringConfiguration : IEntityTypeConfiguration<Belemmering>
{
    public void Configure(EntityTypeBuilder<Belemmering> builder) => builder
        .IsRegister("belemmering")
        .VerwijstNaar<Belemmering, LocatieIdentiteit>(belemmering => belemmering.Locatie)
        .Woord(belemmering => belemmering.Laag)
        .Woord(belemmering => belemmering.Staat)
        .Teksten(Identiteit.MaximumCode, nameof(Belemmering.Melder), nameof(Belemmering.Overheid))
        .Teksten(Registratie.MaximumTekst, nameof(Belemmering.Meldernaam))
        .Teksten(Belemmering.MaximumOnderwerp, nameof(Belemmering.Onderwerp), nameof(Belemmering.Regel))
        .Teksten(Belemmering.MaximumTekst, nameof(Belemmering.Omschrijving), nameof(Belemmering.Antwoord))
        .Ignore(belemmering => belemmering.Meldende);
}
