namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>A stream that passes on what another one reads, and looks at it on the way.</summary>
internal abstract class Leesstroom(Stream bron) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var aantal = bron.Read(buffer);
        Bekijk(buffer[..aantal]);
        return aantal;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected abstract void Bekijk(ReadOnlySpan<byte> gelezen);

    protected override void Dispose(bool disposing)
    {
        if (disposing) bron.Dispose();
        base.Dispose(disposing);
    }
}
