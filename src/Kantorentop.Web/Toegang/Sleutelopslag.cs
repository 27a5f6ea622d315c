using System.Xml.Linq;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Web.Toegang;

/// <summary>Keeps the keys of Data Protection in the database.</summary>
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
