using System.Xml.Linq;
using Kantorentop.Application.Opslag;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Toegang;

/// <summary>A key of Data Protection, which seals cookies and form tokens.</summary>
public sealed class Zegelsleutel
{
    public long Id { get; init; }

    public required string Naam { get; init; }

    public required string Xml { get; init; }
}

/// <summary>Keeps the keys in the database, so that every node reads every cookie and form token.</summary>
public sealed class Sleutelopslag(IDbContextFactory<KantorentopContext> contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = contexts.CreateDbContext();
        return [.. db.Set<Zegelsleutel>().AsNoTracking().OrderBy(sleutel => sleutel.Id).Select(sleutel => sleutel.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = contexts.CreateDbContext();
        db.Add(new Zegelsleutel { Naam = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}

internal sealed class ZegelsleutelConfiguration : IEntityTypeConfiguration<Zegelsleutel>
{
    public void Configure(EntityTypeBuilder<Zegelsleutel> builder)
    {
        builder.ToTable("zegelsleutel").HasKey(sleutel => sleutel.Id);
        builder.Property(sleutel => sleutel.Naam).HasMaxLength(200);
    }
}
