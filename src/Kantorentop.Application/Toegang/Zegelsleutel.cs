using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Toegang;

/// <summary>A key of Data Protection, which seals cookies and form tokens. In the database, so that every node reads them all.</summary>
public sealed class Zegelsleutel
{
    public long Id { get; init; }

    public required string Naam { get; init; }

    public required string Xml { get; init; }
}

internal sealed class ZegelsleutelConfiguration : IEntityTypeConfiguration<Zegelsleutel>
{
    public void Configure(EntityTypeBuilder<Zegelsleutel> builder)
    {
        builder.ToTable("zegelsleutel").HasKey(sleutel => sleutel.Id);
        builder.Property(sleutel => sleutel.Naam).HasMaxLength(200);
    }
}
