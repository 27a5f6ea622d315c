using System.Security.Cryptography;
using System.Text;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>What a program asks of an import.</summary>
/// <param name="Wie">The rights of its key.</param>
/// <param name="IsProef">True when nothing is to be recorded.</param>
/// <param name="Bestanden">The files.</param>
/// <param name="Sleutel">The Idempotency-Key that it gave the request; null when it gave none.</param>
internal sealed record Importverzoek(Bevoegdheid Wie, bool IsProef, IReadOnlyList<IFormFile> Bestanden, string? Sleutel)
{
    public Guid Gebruiker => Wie.Gebruiker!.Value;

    /// <summary>Number of the import: the same each time that an account sends the same key.</summary>
    public Guid Nummer { get; } = Sleutel is null ? Guid.NewGuid() : new Guid(Hash($"{Wie.Gebruiker} {Sleutel}").AsSpan(0, 16));

    /// <summary>Hash over all that makes it the same request.</summary>
    public async Task<string> AfdrukAsync(CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Hash(IsProef ? "proef" : "import"));
        foreach (var bestand in Bestanden)
        {
            await using var inhoud = bestand.OpenReadStream();
            hash.AppendData(Hash(bestand.FileName));
            hash.AppendData(await SHA256.HashDataAsync(inhoud, ct));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static byte[] Hash(string tekst) => SHA256.HashData(Encoding.UTF8.GetBytes(tekst));
}
