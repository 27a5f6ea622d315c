using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Opmerkingen;

/// <summary>Someone doubts a figure. The note stays with the figure; who keeps its rows answers it once.</summary>
public sealed class Opmerking
{
    public const int MaximumTekst = 2_000;

    public required Guid Id { get; init; }

    /// <summary>Name of the figure, as 'leegstand'.</summary>
    public required string Cijfer { get; init; }

    /// <summary>The area, in the contract's notation.</summary>
    public required string Gebied { get; init; }

    /// <summary>Code of the building that it is about; null for the whole area.</summary>
    public string? Gebouw { get; init; }

    /// <summary>Day of the figure.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>The area whose government answers: that of the municipality for what lies in one.</summary>
    public required string Bewaarder { get; init; }

    public required string Tekst { get; init; }

    /// <summary>Kind of the organisation that wrote it, which sees it again with its answer.</summary>
    public required Organisatiesoort Afzendersoort { get; init; }

    /// <summary>Key of that organisation within its kind.</summary>
    public required string Afzender { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Nummer { get; init; }

    /// <summary>The answer; null while the note is open.</summary>
    public string? Antwoord { get; set; }

    /// <summary>Number of the registratie that recorded the answer.</summary>
    public long? Antwoordnummer { get; set; }
}

internal sealed class OpmerkingConfiguration : IEntityTypeConfiguration<Opmerking>
{
    private const int MaximumSleutel = 200;

    public void Configure(EntityTypeBuilder<Opmerking> builder)
    {
        builder.ToTable("opmerking").HasKey(opmerking => opmerking.Id);
        builder.Property(opmerking => opmerking.Id).ValueGeneratedNever();
        builder.Property(opmerking => opmerking.Cijfer).HasMaxLength(MaximumSleutel);
        builder.Property(opmerking => opmerking.Gebied).HasMaxLength(MaximumSleutel);
        builder.Property(opmerking => opmerking.Gebouw).HasMaxLength(MaximumSleutel);
        builder.Property(opmerking => opmerking.Bewaarder).HasMaxLength(MaximumSleutel);
        builder.Property(opmerking => opmerking.Afzender).HasMaxLength(MaximumSleutel);
        builder.Property(opmerking => opmerking.Tekst).HasMaxLength(Opmerking.MaximumTekst);
        builder.Property(opmerking => opmerking.Antwoord).HasMaxLength(Opmerking.MaximumTekst);
        builder.HasIndex(opmerking => new { opmerking.Gebied, opmerking.Cijfer });
        builder.HasIndex(opmerking => opmerking.Bewaarder);
    }
}
