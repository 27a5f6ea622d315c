using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Opslag;

/// <summary>A value that belongs to the database as a whole, as its stamp 'voorbeeld' or 'echt'.</summary>
public sealed class Instelling
{
    public required string Sleutel { get; init; }

    public required string Waarde { get; set; }
}

internal sealed class InstellingConfiguration : IEntityTypeConfiguration<Instelling>
{
    public void Configure(EntityTypeBuilder<Instelling> builder)
    {
        builder.ToTable("instelling").HasKey(instelling => instelling.Sleutel);
        builder.Property(instelling => instelling.Sleutel).HasMaxLength(80);
        builder.Property(instelling => instelling.Waarde).HasMaxLength(400);
    }
}
