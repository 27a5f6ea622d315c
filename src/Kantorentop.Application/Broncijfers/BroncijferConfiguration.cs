using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Broncijfers;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Broncijfers;

internal sealed class BroncijferConfiguration : IEntityTypeConfiguration<Broncijfer>
{
    /// <summary>Kind and key of an area, joined by a colon.</summary>
    private const int MaximumGebied = Identiteit.MaximumCode + 20;

    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Broncijfer> builder)
    {
        builder.IsVastlegging("broncijfer", cijfer => new
        {
            cijfer.Gebied,
            cijfer.Peildatum,
            cijfer.Onderwerp,
            cijfer.Bron,
            cijfer.Methode,
            cijfer.Editie,
            cijfer.Eenheid,
        });
        builder.Ignore(cijfer => cijfer.Sleutel);
        builder.Property(cijfer => cijfer.Gebied).HasConversion(gebied => gebied.ToString(), tekst => Gebied.Parse(tekst)!.Value).HasMaxLength(MaximumGebied);
        builder.Property(cijfer => cijfer.Onderwerp).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(cijfer => cijfer.Eenheid).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(cijfer => cijfer.Bron).HasMaxLength(Broncijfer.MaximumTekst);
        builder.Property(cijfer => cijfer.Methode).HasMaxLength(Broncijfer.MaximumTekst);
        builder.Property(cijfer => cijfer.Editie).HasMaxLength(Broncijfer.MaximumTekst);
        builder.Property(cijfer => cijfer.Opmerking).HasMaxLength(Broncijfer.MaximumOpmerking);
        builder.Property(cijfer => cijfer.Waarde).HasConversion<HonderdstenConverter>();
    }
}
