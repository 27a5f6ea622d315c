using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The duties of everyone by one state of knowledge.</summary>
public sealed class Verplichtingenbeeld
{
    private readonly Dictionary<string, Dragerplichten> _perCode;
    private readonly Lazy<Plichtenmatrix> _matrix;
    private readonly Lazy<Verplichtingenstand> _stand;

    internal Verplichtingenbeeld(Kennisstand kennis, Plichtvorming vorming)
    {
        (Kennis, Dragers, Alle) = (kennis, vorming.Dragers, vorming.Allen());
        _perCode = Alle.DistinctBy(rij => rij.Drager.Code).ToDictionary(rij => rij.Drager.Code);
        _matrix = new(() => new Plichtenmatrix(kennis.Snapshot, Alle, kennis.Vandaag));
        _stand = new(() => ToonVerplichtingenstand.Tel(Alle));
    }

    public Dragers Dragers { get; }

    /// <summary>Rijk, umbrellas, provinces, municipalities, market parties.</summary>
    public IReadOnlyList<Dragerplichten> Alle { get; }

    internal Kennisstand Kennis { get; }

    internal Plichtenmatrix Matrix => _matrix.Value;

    internal Verplichtingenstand Stand => _stand.Value;

    /// <summary>The duties of the bearer with that code, or null.</summary>
    public Dragerplichten? Find(string? code) => code is null ? null : _perCode.GetValueOrDefault(code);
}

/// <summary>What duties are made from: figures, day, and the number of the last write.</summary>
internal sealed record Kennisstand(Snapshot Snapshot, DateOnly Vandaag, long Nummer);
