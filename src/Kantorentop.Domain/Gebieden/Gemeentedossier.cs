using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>The locations that name one municipality, in order of their codes, and the sum of their figures.</summary>
internal sealed class Gemeentedossier
{
    public static readonly Gemeentedossier Leeg = new([], Gebiedscijfers.Nul);

    private Gemeentedossier(Locatiedossier[] locaties, Gebiedscijfers cijfers) => (Locaties, Cijfers) = (locaties, cijfers);

    public Locatiedossier[] Locaties { get; }

    public Gebiedscijfers Cijfers { get; }

    /// <summary>With those locations changed; the sum takes in what they differ, because adding it up again takes longer than all the rest of a save.</summary>
    public Gemeentedossier With(IReadOnlyList<Locatiewijziging> wijzigingen, Gebiedscijfers verschil)
    {
        var weg = wijzigingen.Select(wijziging => wijziging.Oud).OfType<Locatiedossier>();
        var erbij = wijzigingen.Select(wijziging => wijziging.Nieuw).OfType<Locatiedossier>();
        return new(
            [.. Locaties.Except(weg).Concat(erbij).OrderBy(locatie => locatie.Locatie.Code, StringComparer.Ordinal)],
            Cijfers.Plus(verschil));
    }
}
