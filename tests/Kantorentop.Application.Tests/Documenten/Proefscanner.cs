using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Kantorentop.Application.Documenten;

namespace Kantorentop.Application.Tests.Documenten;

/// <summary>A server that speaks clamd's INSTREAM over TCP: reads pieces until one of length 0, then answers by what it read.</summary>
internal sealed class Proefscanner : IAsyncDisposable
{
    private readonly TcpListener _luisteraar = new(IPAddress.Loopback, 0);
    private readonly Func<byte[], string?> _antwoord;
    private readonly Task _werk;

    /// <summary>Starts to listen.</summary>
    /// <param name="antwoord">The answer to what came in; null hangs up without one.</param>
    public Proefscanner(Func<byte[], string?> antwoord)
    {
        _antwoord = antwoord;
        _luisteraar.Start();
        _werk = LuisterAsync();
    }

    public Scanadres Adres => new("127.0.0.1", ((IPEndPoint)_luisteraar.LocalEndpoint).Port);

    public async ValueTask DisposeAsync()
    {
        _luisteraar.Stop();
        await _werk;
    }

    private async Task LuisterAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _luisteraar.AcceptTcpClientAsync();
                await using var lijn = client.GetStream();
                var inhoud = await LeesAsync(lijn);
                if (_antwoord(inhoud) is { } antwoord) await lijn.WriteAsync(Encoding.ASCII.GetBytes(antwoord + "\0"));
            }
        }
        catch (Exception fout) when (fout is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private static async Task<byte[]> LeesAsync(NetworkStream lijn)
    {
        var opdracht = new byte[10];
        await lijn.ReadExactlyAsync(opdracht);
        if (Encoding.ASCII.GetString(opdracht) != "zINSTREAM\0") return [];
        using var alles = new MemoryStream();
        var kop = new byte[sizeof(uint)];
        while (true)
        {
            await lijn.ReadExactlyAsync(kop);
            if (BinaryPrimitives.ReadUInt32BigEndian(kop) is not (> 0 and var lengte)) return alles.ToArray();
            var deel = new byte[lengte];
            await lijn.ReadExactlyAsync(deel);
            alles.Write(deel);
        }
    }
}
