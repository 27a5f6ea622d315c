using Kantorentop.Application.Uitwisseling.Lezen;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Passes XML on and stops when one tag or text runs on for longer than any cell: a reader would keep it whole in memory.</summary>
internal sealed class Rommelwacht(Stream bron) : Leesstroom(bron)
{
    private const int MaximumAaneen = 1024 * 1024;
    private int _aaneen;

    protected override void Bekijk(ReadOnlySpan<byte> gelezen)
    {
        var laatste = gelezen.LastIndexOfAny((byte)'<', (byte)'>');
        _aaneen = laatste < 0 ? _aaneen + gelezen.Length : gelezen.Length - laatste;
        if (_aaneen > MaximumAaneen) throw new OnleesbaarException("cel-te-lang", "In het werkboek staat een cel met veel te veel tekst. Kort hem in.");
    }
}
