using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Kantorentop.Application.Documenten;

/// <summary>What a scan of a document came to.</summary>
public enum Scanuitslag
{
    /// <summary>No scanner was set up.</summary>
    NietGescand,
    Schoon,
    Besmet,

    /// <summary>The scanner did not answer, or not with a verdict.</summary>
    Onbereikbaar,
}

/// <summary>Has content looked at by clamd over TCP (its INSTREAM command), before any of it is stored.</summary>
/// <param name="adres">Where clamd listens; null when no scanner is set up.</param>
public sealed class Virusscan(Scanadres? adres)
{
    /// <summary>An installation without a scanner.</summary>
    public static readonly Virusscan Geen = new(null);

    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(2);

    public bool IsIngesteld => adres is not null;

    /// <summary>Scans the content from its begin.</summary>
    public async Task<Scanuitslag> ScanAsync(Stream inhoud, CancellationToken ct = default)
    {
        if (adres is null) return Scanuitslag.NietGescand;
        using var termijn = CancellationTokenSource.CreateLinkedTokenSource(ct);
        termijn.CancelAfter(Geduld);
        try
        {
            return Uitslag(await VraagAsync(adres, inhoud, termijn.Token));
        }
        catch (Exception fout) when (fout is SocketException or IOException || (fout is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return Scanuitslag.Onbereikbaar;
        }
    }

    private static async Task<string> VraagAsync(Scanadres adres, Stream inhoud, CancellationToken ct)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(adres.Naam, adres.Poort, ct);
        await using var lijn = client.GetStream();
        await lijn.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
        inhoud.Position = 0;
        var deel = new byte[sizeof(uint) + (64 * 1024)];
        int aantal;
        do
        {
            aantal = await inhoud.ReadAsync(deel.AsMemory(sizeof(uint)), ct);
            BinaryPrimitives.WriteUInt32BigEndian(deel, (uint)aantal);
            await lijn.WriteAsync(deel.AsMemory(0, sizeof(uint) + aantal), ct);
        }
        while (aantal > 0);
        using var lezer = new StreamReader(lijn, Encoding.ASCII);
        return await lezer.ReadToEndAsync(ct);
    }

    private static Scanuitslag Uitslag(string antwoord) => antwoord.TrimEnd('\0', '\n') switch
    {
        var tekst when tekst.EndsWith(" FOUND", StringComparison.Ordinal) => Scanuitslag.Besmet,
        var tekst when tekst.EndsWith(" OK", StringComparison.Ordinal) => Scanuitslag.Schoon,
        _ => Scanuitslag.Onbereikbaar,
    };
}

/// <summary>Where a scanner listens.</summary>
/// <param name="Naam">Host.</param>
/// <param name="Poort">Port; clamd has 3310.</param>
public sealed record Scanadres(string Naam, int Poort)
{
    private const int Gewoon = 3310;

    /// <summary>Reads 'host' or 'host:port'; null when it is neither.</summary>
    public static Scanadres? Parse(string? tekst) =>
        Uri.TryCreate($"tcp://{tekst}", UriKind.Absolute, out var adres) && adres.Host.Length > 0 && adres.PathAndQuery == "/"
            ? new(adres.Host, adres.Port < 0 ? Gewoon : adres.Port)
            : null;
}
