using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>The locations that name one municipality, in order of their codes, and the sum of their figures.</summary>
internal sealed class Gemeentedossier
{
    public static readonly Gemeentedossier Leeg = new([], Gebiedscijfers.Nul);

    private Gemeentedossier(Locatiedossier[] locaties, Gebiedscijfers cijfers) => (Locaties, Cijfers) = (locaties, cijfers);

    public Locatiedossier[] Locaties { get; }

    public Gebiedscijfers Cijfers { get; }

    /// <summary>
    /// Without the one and with the other. Where few change, the sum takes in what they differ: to add up a whole municipality
    /// again takes longer than all the rest of a save.
    /// </summary>
    public Gemeentedossier With(Locatiedossier[] weg, Locatiedossier[] erbij)
    {
        Locatiedossier[] locaties = [.. Locaties.Except(weg).Concat(erbij).OrderBy(locatie => locatie.Locatie.Code, StringComparer.Ordinal)];
        return new(locaties, weg.Length + erbij.Length < locaties.Length ? Cijfers.Plus(Som(erbij).Min(Som(weg))) : Som(locaties));
    }

    private static Gebiedscijfers Som(Locatiedossier[] locaties) => Gebiedscijfers.Som(Array.ConvertAll(locaties, locatie => locatie.Cijfers));
}
