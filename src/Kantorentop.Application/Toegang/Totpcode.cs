using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Kantorentop.Application.Toegang;

/// <summary>The codes of an authenticator app: RFC 6238 with SHA-1, six digits, thirty seconds, as every such app reads by default.</summary>
public static class Totpcode
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Speling = 1;
    private static readonly TimeSpan Stapduur = TimeSpan.FromSeconds(30);

    /// <summary>The number of the thirty seconds in which an instant falls.</summary>
    public static long StapVan(DateTimeOffset ogenblik) => ogenblik.ToUnixTimeSeconds() / (long)Stapduur.TotalSeconds;

    /// <summary>The six digits of a key, given in base 32, in one time step.</summary>
    public static string Bereken(string sleutel, long stap)
    {
        Span<byte> teller = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        HMACSHA1.HashData(Decode(sleutel), teller, hash);
        var deel = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (deel % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>The time step that a code belongs to: the present one, the one before or the one after; null when to none.</summary>
    public static long? FindStap(string sleutel, string code, DateTimeOffset nu)
    {
        long? gevonden = null;
        for (var stap = StapVan(nu) - Speling; stap <= StapVan(nu) + Speling; stap++)
        {
            if (IsGelijk(Bereken(sleutel, stap), code)) gevonden = stap;
        }

        return gevonden;
    }

    private static bool IsGelijk(string verwacht, string code) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(verwacht), Encoding.UTF8.GetBytes(code));

    private static byte[] Decode(string tekst)
    {
        var bytes = new List<byte>(tekst.Length * 5 / 8);
        var (buffer, bits) = (0, 0);
        foreach (var teken in tekst.TrimEnd('=').ToUpperInvariant())
        {
            buffer = ((buffer << 5) | Base32.IndexOf(teken, StringComparison.Ordinal)) & 0xFFFF;
            bits += 5;
            if (bits < 8) continue;
            bits -= 8;
            bytes.Add((byte)(buffer >> bits));
        }

        return [.. bytes];
    }
}
