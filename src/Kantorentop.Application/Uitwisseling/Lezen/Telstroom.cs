namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Passes bytes on and stops when there are more than a submission may hold, whatever a zip says about itself.</summary>
internal sealed class Telstroom(Stream bron, Func<long, bool> magVerder) : Stream
{
    private long _gelezen;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => _gelezen;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Tel(bron.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Tel(bron.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) bron.Dispose();
        base.Dispose(disposing);
    }

    private int Tel(int aantal)
    {
        _gelezen += aantal;
        return magVerder(_gelezen)
            ? aantal
            : throw new OnleesbaarException("te-groot", "Het bestand is uitgepakt te groot. Verdeel het over meer inzendingen.");
    }
}
