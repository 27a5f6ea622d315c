using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>The locations that name one municipality, in order of their codes, and the sum of their figures.</summary>
internal sealed class Gemeentedossier
{
    public Gemeentedossier(IEnumerable<Locatiedossier> locaties)
    {
        Locaties = [.. locaties.OrderBy(locatie => locatie.Locatie.Code, StringComparer.Ordinal)];
        Cijfers = Gebiedscijfers.Som(Array.ConvertAll(Locaties, locatie => locatie.Cijfers));
    }

    public Locatiedossier[] Locaties { get; }

    public Gebiedscijfers Cijfers { get; }
}
