namespace Kantorentop.Application.Tests.Documenten;

/// <summary>A stream of so many letters that takes no memory; one that breaks gives up halfway, as an upload whose sender went away.</summary>
internal sealed class Leegstroom(long lengte, long? breektNa = null) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => lengte;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position >= breektNa) throw new IOException("De verbinding is weg.");
        var aantal = (int)Math.Min(count, lengte - Position);
        buffer.AsSpan(offset, aantal).Fill((byte)'a');
        Position += aantal;
        return aantal;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => lengte + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
