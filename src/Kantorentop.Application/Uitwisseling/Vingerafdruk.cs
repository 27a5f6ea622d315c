using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>A hash over many texts and numbers, without joining them.</summary>
internal sealed class Vingerafdruk : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[1024];

    /// <summary>Adds a text; its length goes first, so that two texts never read as two others.</summary>
    public Vingerafdruk Voeg(string tekst)
    {
        var nodig = Encoding.UTF8.GetMaxByteCount(tekst.Length);
        if (_buffer.Length < nodig) _buffer = new byte[nodig];
        var aantal = Encoding.UTF8.GetBytes(tekst, _buffer);
        Voeg(aantal);
        _hash.AppendData(_buffer.AsSpan(0, aantal));
        return this;
    }

    public Vingerafdruk Voeg(long getal)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, getal);
        _hash.AppendData(bytes);
        return this;
    }

    public string Sluit() => Convert.ToHexStringLower(_hash.GetHashAndReset());

    public void Dispose() => _hash.Dispose();
}
