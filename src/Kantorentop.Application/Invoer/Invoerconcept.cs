using Kantorentop.Application.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Invoer;

/// <summary>
/// What someone typed in a form and did not save yet. It is theirs alone and says nothing to anyone else: no registratie, no
/// line in the audit trail. It goes when the form is saved, when they throw it away, or with their account.
/// </summary>
/// <param name="Gebruiker">The account.</param>
/// <param name="Adres">Path of the page that the form stands on.</param>
/// <param name="Velden">The fields by name, as JSON.</param>
/// <param name="Ogenblik">When it was kept.</param>
public sealed record Invoerconcept(Guid Gebruiker, string Adres, string Velden, DateTimeOffset Ogenblik)
{
    public const int MaximumAdres = 400;

    /// <summary>Room for the longest form: a region's locations, or five texts of the largest size.</summary>
    public const int MaximumVelden = 400_000;
}

internal sealed class InvoerconceptConfiguration : IEntityTypeConfiguration<Invoerconcept>
{
    public void Configure(EntityTypeBuilder<Invoerconcept> builder)
    {
        builder.ToTable("invoerconcept").HasKey(concept => new { concept.Gebruiker, concept.Adres });
        builder.Property(concept => concept.Adres).HasMaxLength(Invoerconcept.MaximumAdres);
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(concept => concept.Gebruiker).OnDelete(DeleteBehavior.Cascade);
    }
}
