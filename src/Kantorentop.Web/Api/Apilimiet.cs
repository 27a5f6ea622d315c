using System.Collections.Concurrent;
using Kantorentop.Web.Toegang;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Api;

/// <summary>
/// How often one account, or one address without an account, may ask the API: so many times in each minute of the clock.
/// Counts are kept for the present minute only.
/// </summary>
internal sealed class Apilimiet(TimeProvider klok, IOptions<Toegangsinstellingen> instellingen)
{
    private volatile Minuut _minuut = new(-1);

    /// <summary>Counts a request.</summary>
    /// <param name="wie">Account or address.</param>
    public Apiruimte Neem(string wie)
    {
        var nu = klok.GetUtcNow();
        var nummer = nu.Ticks / TimeSpan.TicksPerMinute;
        var minuut = _minuut;
        if (minuut.Nummer != nummer) _minuut = minuut = new Minuut(nummer);
        var aantal = minuut.Aantallen.AddOrUpdate(wie, 1, (_, eerder) => eerder + 1);
        return new Apiruimte(instellingen.Value.ApiPerMinuut, aantal, 60 - nu.Second);
    }

    private sealed record Minuut(long Nummer)
    {
        public ConcurrentDictionary<string, int> Aantallen { get; } = new(StringComparer.Ordinal);
    }
}

/// <summary>What is left of the requests of a minute.</summary>
/// <param name="Limiet">Requests in a minute.</param>
/// <param name="Aantal">Requests so far, this one included.</param>
/// <param name="Seconden">Seconds until the next minute.</param>
internal readonly record struct Apiruimte(int Limiet, int Aantal, int Seconden)
{
    public bool IsVol => Aantal > Limiet;

    public int Over => Math.Max(0, Limiet - Aantal);
}
