using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>A hash over many texts and numbers, without joining them.</summary>
internal sealed class Vingerafdruk : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[65_536];
    private int _gevuld;

    /// <summary>Adds a text; its length goes first, so that two texts never read as two others.</summary>
    public Vingerafdruk Voeg(string tekst)
    {
        var nodig = Encoding.UTF8.GetMaxByteCount(tekst.Length) + sizeof(long);
        MaakRuimte(nodig);
        var aantal = Encoding.UTF8.GetBytes(tekst, _buffer.AsSpan(_gevuld + sizeof(long)));
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_gevuld), aantal);
        _gevuld += sizeof(long) + aantal;
        return this;
    }

    public Vingerafdruk Voeg(long getal)
    {
        MaakRuimte(sizeof(long));
        BinaryPrimitives.WriteInt64LittleEndian(_buffer.AsSpan(_gevuld), getal);
        _gevuld += sizeof(long);
        return this;
    }

    public string Sluit()
    {
        MaakRuimte(_buffer.Length);
        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>Hashes what is gathered when no more fits: one call per text would cost more than the hash.</summary>
    private void MaakRuimte(int nodig)
    {
        if (_buffer.Length - _gevuld >= nodig) return;
        _hash.AppendData(_buffer.AsSpan(0, _gevuld));
        _gevuld = 0;
        if (_buffer.Length < nodig) _buffer = new byte[nodig];
    }
}
