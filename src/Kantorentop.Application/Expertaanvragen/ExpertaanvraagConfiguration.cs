using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Domain.Expertaanvragen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Expertaanvragen;

internal sealed class ExpertaanvraagConfiguration : IEntityTypeConfiguration<Expertaanvraag>
{
    public void Configure(EntityTypeBuilder<Expertaanvraag> builder) => builder
        .IsRegister("expertaanvraag")
        .VerwijstNaar<Expertaanvraag, LocatieIdentiteit>(aanvraag => aanvraag.Locatie)
        .Woord(aanvraag => aanvraag.Soort)
        .Woord(aanvraag => aanvraag.Staat)
        .Teksten(Identiteit.MaximumCode, nameof(Expertaanvraag.Gemeente))
        .Teksten(Expertaanvraag.MaximumOnderwerp, nameof(Expertaanvraag.Onderwerp))
        .Teksten(Expertaanvraag.MaximumTekst, nameof(Expertaanvraag.Antwoord))
        .Ignore(aanvraag => aanvraag.Deling);
}
