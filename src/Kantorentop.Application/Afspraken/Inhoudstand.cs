using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;

namespace Kantorentop.Application.Afspraken;

/// <summary>What a version says, with the number of the registratie that recorded each row.</summary>
public sealed record Inhoudstand
{
    public required IReadOnlyList<Vastlegging<Visie>> Visie { get; init; }

    public required IReadOnlyList<Vastlegging<Regiodoel>> Regiodoelen { get; init; }

    public required IReadOnlyList<Vastlegging<Eigendoel>> Eigendoelen { get; init; }

    public required IReadOnlyList<Vastlegging<Locatiedoel>> Locatiedoelen { get; init; }

    public required IReadOnlyList<Vastlegging<Gebiedsvisieplan>> Gebiedsvisies { get; init; }

    public required IReadOnlyList<Vastlegging<Voordelen>> Voordelen { get; init; }

    public required IReadOnlyList<Vastlegging<Bijlage>> Bijlagen { get; init; }

    /// <summary>What it says.</summary>
    public Afspraakinhoud Inhoud => new()
    {
        Visie = Visie.Count == 0 ? Domain.Afspraken.Visie.Leeg : Visie[0].Feit,
        Regiodoelen = [.. Regiodoelen.Select(rij => rij.Feit)],
        Eigendoelen = [.. Eigendoelen.Select(rij => rij.Feit)],
        Bijlagen = [.. Bijlagen.Select(rij => rij.Feit)],
        Locatiedoelen = [.. Locatiedoelen.Select(rij => rij.Feit)],
        Gebiedsvisies = [.. Gebiedsvisies.Select(rij => rij.Feit)],
        Voordelen = Voordelen.Count == 0 ? Domain.Afspraken.Voordelen.Leeg : Voordelen[0].Feit,
    };

    /// <summary>Number of the last change; 0 when nothing is filled in. Tells whether a reader saw the latest text.</summary>
    public long Laatste => Math.Max(Hoogste(Bijlagen), Onderdeelnamen.Alle.Max(LaatsteVan));

    /// <summary>Number of the last change of a component; 0 when nothing is filled in.</summary>
    public long LaatsteVan(Onderdeel onderdeel) => onderdeel switch
    {
        Onderdeel.Visie => Hoogste(Visie),
        Onderdeel.Regiodoelen => Math.Max(Hoogste(Regiodoelen), Hoogste(Eigendoelen)),
        Onderdeel.Locatiedoelen => Hoogste(Locatiedoelen),
        Onderdeel.Gebiedsvisies => Hoogste(Gebiedsvisies),
        _ => Hoogste(Voordelen),
    };

    internal static async Task<Inhoudstand> LeesAsync(KantorentopContext db, Afspraaksleutel sleutel, CancellationToken ct)
    {
        var (visie, voordelen) = await db.TekstenAsync(sleutel, ct);
        return new()
        {
            Visie = visie,
            Regiodoelen = await db.OnderdeelAsync<Regiodoel>(sleutel, ct),
            Eigendoelen = await db.OnderdeelAsync<Eigendoel>(sleutel, ct),
            Bijlagen = await db.OnderdeelAsync<Bijlage>(sleutel, ct),
            Locatiedoelen = await db.OnderdeelAsync<Locatiedoel>(sleutel, ct),
            Gebiedsvisies = await db.OnderdeelAsync<Gebiedsvisieplan>(sleutel, ct),
            Voordelen = voordelen,
        };
    }

    private static long Hoogste<T>(IReadOnlyList<Vastlegging<T>> rijen) => rijen.Count == 0 ? 0 : rijen.Max(rij => rij.Geopend);
}
