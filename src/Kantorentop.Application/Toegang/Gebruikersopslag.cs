using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Opslag;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>Identity's store. Recovery codes are stored as hashes: who reads the table cannot use them.</summary>
public sealed class Gebruikersopslag(KantorentopContext db) : UserOnlyStore<Gebruiker, KantorentopContext, Guid>(db)
{
    public override Task ReplaceCodesAsync(Gebruiker user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(Hash), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Gebruiker user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(code), cancellationToken);

    // The codes are long and random, so a plain hash cannot be guessed back.
    private static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToUpperInvariant())));
}
