using Kantorentop.Browser.Tests.Ondersteuning;
using Kantorentop.TestSupport.Paginas;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>The visitors who walk over all pages: each signs in once and keeps one window.</summary>
public sealed class Rondgang(Portaal portaal) : IAsyncLifetime
{
    private readonly Dictionary<string, Bezoeker> _bezoekers = new(StringComparer.Ordinal);

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>The visitor of a column of docs/paginas.md.</summary>
    public async Task<Bezoeker> AlsAsync(string soort)
    {
        if (_bezoekers.TryGetValue(soort, out var bezoeker)) return bezoeker;
        bezoeker = _bezoekers[soort] = await portaal.BezoekAsync();
        if (soort != Pagina.Bezoeker) await bezoeker.MeldAanAsync(Paginatabel.Standaard.Accounts[soort]);
        return bezoeker;
    }

    public async Task DisposeAsync()
    {
        foreach (var bezoeker in _bezoekers.Values) await bezoeker.DisposeAsync();
    }
}
