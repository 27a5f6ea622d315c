using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Stukken;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Stukken;

internal sealed class StukConfiguration : IEntityTypeConfiguration<Stuk>
{
    private const int MaximumLid = 10;

    public void Configure(EntityTypeBuilder<Stuk> builder)
    {
        builder.IsVastlegging("stuk", stuk => new { stuk.Lid, stuk.Volgnummer });
        builder.Property(stuk => stuk.Lid).HasMaxLength(MaximumLid);
        builder.Property(stuk => stuk.Titel).HasMaxLength(Stuk.MaximumTitel);
        builder.Property(stuk => stuk.Kenmerk).HasMaxLength(Stuk.MaximumKenmerk);
        builder.Property(stuk => stuk.Adres).HasMaxLength(Stuk.MaximumAdres);
        foreach (var tekst in new[] { nameof(Stuk.Leden), nameof(Stuk.Middelen), nameof(Stuk.Antwoord), nameof(Stuk.Toelichting) })
            builder.Property(tekst).HasMaxLength(Stuk.MaximumTekst);
    }
}
