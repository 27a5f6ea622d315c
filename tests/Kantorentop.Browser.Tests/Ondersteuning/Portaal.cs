using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>
/// The running portal with example data, and a browser. One for all browser tests: filling the example data is what
/// takes time. A test that changes something works on facts of its own.
/// </summary>
public sealed class Portaal : IAsyncLifetime
{
    private Testdatabase? _database;
    private Webknoop? _knoop;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Adres => _knoop!.Adres;

    /// <summary>The database, for a second node on it.</summary>
    public string Verbinding => _database!.Verbinding;

    /// <summary>What the portal has logged so far.</summary>
    public string Log => _knoop!.Log;

    public async Task InitializeAsync()
    {
        _database = await Testdatabase.CreateEmptyAsync(Databasesoort.Sqlite);
        _knoop = await Webknoop.StartAsync(new Webinstellingen { Verbinding = _database.Verbinding });
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
    }

    /// <summary>Someone with a browser of their own: no cookies, no history.</summary>
    public Task<Bezoeker> BezoekAsync(Javascript javascript = Javascript.Aan, Scherm? scherm = null) =>
        Bezoeker.BeginAsync(_browser!, Adres, javascript, scherm);

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_knoop is not null)
        {
            await _knoop.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}

/// <summary>The browser tests share the portal: <c>[Collection(nameof(Portaal))]</c> and a constructor that takes it.</summary>
[CollectionDefinition(nameof(Portaal))]
public sealed class PortaalCollection : ICollectionFixture<Portaal>;
