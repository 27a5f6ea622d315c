namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Passes bytes on and stops when there are more than a submission may hold, whatever a zip says about itself.</summary>
internal sealed class Telstroom(Stream bron, Func<long, bool> magVerder) : Leesstroom(bron)
{
    private long _gelezen;

    protected override void Bekijk(ReadOnlySpan<byte> gelezen)
    {
        _gelezen += gelezen.Length;
        if (!magVerder(_gelezen)) throw new OnleesbaarException("te-groot", "Het bestand is uitgepakt te groot. Verdeel het over meer inzendingen.");
    }
}
