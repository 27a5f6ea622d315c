using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Documenten;

/// <summary>A kind of owner of documents, as its feature registers it.</summary>
/// <param name="Naam">Name of the kind, as 'kader'.</param>
/// <param name="RechtAsync">What someone may do with the documents of one owner; null when the owner is none of the asker's business or does not exist.</param>
/// <param name="Adres">The page of an owner, by its key: where a reader of the document goes back to.</param>
public sealed record Documenteigenaarsoort(
    string Naam, Func<Bevoegdheid, string, CancellationToken, Task<Documentrecht?>> RechtAsync, Func<string, string> Adres);

/// <summary>Asks the feature that owns a document who may do what with it.</summary>
public sealed class Documentrechten(IEnumerable<Documenteigenaarsoort> soorten)
{
    private readonly Dictionary<string, Documenteigenaarsoort> _soorten = soorten.ToDictionary(soort => soort.Naam);

    /// <summary>Null when the owner does not exist or is none of the asker's business, which look the same.</summary>
    public Task<Documentrecht?> VanAsync(Bevoegdheid wie, Documenteigenaar eigenaar, CancellationToken ct) =>
        _soorten.TryGetValue(eigenaar.Soort, out var soort) ? soort.RechtAsync(wie, eigenaar.Sleutel, ct) : Task.FromResult<Documentrecht?>(null);

    /// <summary>The page of an owner of a kind that is registered.</summary>
    public string Adres(Documenteigenaar eigenaar) => _soorten[eigenaar.Soort].Adres(eigenaar.Sleutel);
}
