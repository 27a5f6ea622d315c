using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Praktijkvoorbeelden;

internal sealed class PraktijkvoorbeeldConfiguration : IEntityTypeConfiguration<Praktijkvoorbeeld>
{
    public void Configure(EntityTypeBuilder<Praktijkvoorbeeld> builder) => builder
        .IsRegister("praktijkvoorbeeld")
        .VerwijstNaar<Praktijkvoorbeeld, LocatieIdentiteit>(voorbeeld => voorbeeld.Locatie)
        .Woord(voorbeeld => voorbeeld.Soort)
        .Woord(voorbeeld => voorbeeld.Staat)
        .Teksten(Identiteit.MaximumCode, nameof(Praktijkvoorbeeld.Inzender), nameof(Praktijkvoorbeeld.Gemeente))
        .Teksten(Registratie.MaximumTekst, nameof(Praktijkvoorbeeld.Inzendernaam))
        .Teksten(Praktijkvoorbeeld.MaximumTitel, nameof(Praktijkvoorbeeld.Titel), nameof(Praktijkvoorbeeld.Plek))
        .Teksten(Praktijkvoorbeeld.MaximumTekst, nameof(Praktijkvoorbeeld.Gedaan), nameof(Praktijkvoorbeeld.Succesfactor), nameof(Praktijkvoorbeeld.Reden))
        .Teksten(Praktijkvoorbeeld.MaximumBron, nameof(Praktijkvoorbeeld.Bron))
        .Ignore(voorbeeld => voorbeeld.Inzendende);
}
