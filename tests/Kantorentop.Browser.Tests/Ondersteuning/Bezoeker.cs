using Deque.AxeCore.Commons;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.TestSupport;
using Microsoft.Playwright;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>One visitor with a browser window; disposing closes it.</summary>
public sealed class Bezoeker : IAsyncDisposable
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _context;
    private readonly List<string> _fouten = [];
    private string _html = "";

    private Bezoeker(IBrowserContext context, IPage pagina)
    {
        _context = context;
        Pagina = pagina;
        pagina.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        pagina.PageError += (_, error) => Note(true, $"script: {error}");
        pagina.RequestFailed += (_, request) => Note(true, $"{request.Failure}: {request.Url}");
    }

    public IPage Pagina { get; }

    /// <summary>Someone with a browser of their own: no cookies, no history.</summary>
    internal static async Task<Bezoeker> BeginAsync(IBrowser browser, Uri adres, Javascript javascript = Javascript.Aan, Scherm? scherm = null)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = adres.ToString(),
            JavaScriptEnabled = javascript == Javascript.Aan,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = (scherm ?? Scherm.Laptop).Maat,
        });
        context.SetDefaultTimeout(15_000);
        return new Bezoeker(context, await context.NewPageAsync());
    }

    /// <summary>Script errors, requests that failed and what the Content-Security-Policy blocked, so far.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    /// <summary>Begins anew with noting errors, for someone who goes on to another test.</summary>
    public void Vergeet() => _fouten.Clear();

    /// <summary>Opens an address of the portal and holds it to its status: 200 unless told otherwise.</summary>
    public async Task OpenAsync(string pad, int status = 200)
    {
        var response = await Pagina.GotoAsync(pad);
        response!.Status.Should().Be(status, "{0} is a page", pad);
        _html = await response.TextAsync();
        // The browser notes an answer of 404 or 410 as an error, also when the page is what was asked for.
        if (status >= 400) _fouten.RemoveAll(fout => fout.Contains($"status of {status}", StringComparison.Ordinal));
    }

    /// <summary>The HTML of an address for this visitor, without opening it in the window.</summary>
    public async Task<string> LeesAsync(string pad)
    {
        var response = await _context.APIRequest.GetAsync(pad);
        return await response.TextAsync();
    }

    /// <summary>Signs in with an account of the example data, as it stands on the log-in page.</summary>
    public async Task MeldAanAsync(string email)
    {
        await OpenAsync("/aanmelden?terug=%2Faccount");
        await Pagina.GetByLabel("E-mailadres").FillAsync(email);
        await Pagina.GetByLabel("Wachtwoord").FillAsync(Voorbeeldaccounts.Wachtwoord);
        await Pagina.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
        await Pagina.WaitForURLAsync("**/account");
    }

    /// <summary>
    /// Holds the present page to zero findings of axe. Needs a visitor with scripts on. It runs in the page itself, which has no
    /// frames, and writes out only what is wrong: the package's own call opens a second page each time, and takes four times as long.
    /// </summary>
    public async Task ShouldBeAccessibleAsync()
    {
        if (await Pagina.EvaluateAsync<bool>("() => typeof axe === 'undefined'")) await Pagina.EvaluateAsync(Axe);
        var fouten = await Pagina.EvaluateAsync<string[]>(
            """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations
                .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${rule.help} at ${node.html}`))
            """);
        fouten.Should().BeEmpty("axe finds nothing on {0}", Pagina.Url);
    }

    /// <summary>Holds the visit so far to no script error, no failed request and nothing blocked.</summary>
    public void ShouldHaveSeenNoErrors() => _fouten.Should().BeEmpty("the browser reports nothing on {0}", Pagina.Url);

    /// <summary>Holds the present page to one main heading and a title that ends with the name of the portal.</summary>
    public async Task ShouldHaveOneHeadingAndTitleAsync()
    {
        (await Pagina.Locator("h1").CountAsync()).Should().Be(1, "{0} has one main heading", Pagina.Url);
        (await Pagina.TitleAsync()).Should().EndWith("– Kantorentop", "that is the title of every page, {0} too", Pagina.Url);
    }

    /// <summary>Holds the present page to the words that it has when nothing runs in the browser.</summary>
    public async Task ShouldSayTheSameWithoutScriptsAsync()
    {
        const string Words = "main => main.textContent.replace(/\\s+/g, ' ').trim()";
        var without = await Pagina.EvaluateAsync<string>(
            $"html => ({Words})(new DOMParser().parseFromString(html, 'text/html').querySelector('main'))", _html);
        (await Pagina.Locator("main").EvaluateAsync<string>(Words)).Should().Be(without, "{0} works without scripts", Pagina.Url);
    }

    public Task ZetSchermAsync(Scherm scherm) => Pagina.SetViewportSizeAsync(scherm.Breedte, scherm.Hoogte);

    /// <summary>Holds the page to scrolling down only, on the present screen.</summary>
    public async Task ShouldFitTheWidthAsync()
    {
        var widths = await Pagina.EvaluateAsync<int[]>(
            "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        widths[0].Should().BeLessThanOrEqualTo(widths[1], "{0} does not scroll sideways at {1} pixels", Pagina.Url, widths[1]);
    }

    /// <summary>Pictures what is on the screen: to the folder that KANTORENTOP_SCHERMEN names, else artifacts/schermen.</summary>
    public async Task<string> PictureAsync(string naam)
    {
        var folder = Environment.GetEnvironmentVariable("KANTORENTOP_SCHERMEN") is { Length: > 0 } given
            ? Path.GetFullPath(given, RepositoryRoot.Folder)
            : RepositoryRoot.Combine("artifacts", "schermen");
        var file = Path.Combine(folder, $"{naam}.png");
        await Pagina.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
        return file;
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Note(bool isError, string text)
    {
        if (isError)
        {
            _fouten.Add(text);
        }
    }
}
