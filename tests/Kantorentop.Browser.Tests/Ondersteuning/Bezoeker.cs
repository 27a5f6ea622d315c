using Deque.AxeCore.Playwright;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.TestSupport;
using Microsoft.Playwright;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>One visitor with a browser window; disposing closes it.</summary>
public sealed class Bezoeker : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _fouten = [];

    internal Bezoeker(IBrowserContext context, IPage pagina)
    {
        _context = context;
        Pagina = pagina;
        pagina.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        pagina.PageError += (_, error) => Note(true, $"script: {error}");
        pagina.RequestFailed += (_, request) => Note(true, $"{request.Failure}: {request.Url}");
    }

    public IPage Pagina { get; }

    /// <summary>Script errors, requests that failed and what the Content-Security-Policy blocked, so far.</summary>
    public IReadOnlyList<string> Fouten => _fouten;

    /// <summary>Opens an address of the portal and holds it to status 200.</summary>
    public async Task OpenAsync(string pad)
    {
        var response = await Pagina.GotoAsync(pad);
        response!.Status.Should().Be(200, "{0} is a page", pad);
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

    /// <summary>Holds the present page to zero findings of axe. Needs a visitor with scripts on.</summary>
    public async Task ShouldBeAccessibleAsync()
    {
        var result = await Pagina.RunAxe();
        result.Violations
            .SelectMany(rule => rule.Nodes, (rule, node) => $"{rule.Id}: {rule.Help} at {node.Html}")
            .Should().BeEmpty("axe finds nothing on {0}", Pagina.Url);
    }

    /// <summary>Holds the visit so far to no script error, no failed request and nothing blocked.</summary>
    public void ShouldHaveSeenNoErrors() => _fouten.Should().BeEmpty("the browser reports nothing on {0}", Pagina.Url);

    /// <summary>Holds the page to scrolling down only.</summary>
    public async Task ShouldFitTheWidthAsync()
    {
        var widths = await Pagina.EvaluateAsync<int[]>(
            "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        widths[0].Should().BeLessThanOrEqualTo(widths[1], "{0} does not scroll sideways", Pagina.Url);
    }

    /// <summary>Pictures the whole page: to the folder that KANTORENTOP_SCHERMEN names, else artifacts/schermen.</summary>
    public async Task<string> PictureAsync(string naam)
    {
        var folder = Environment.GetEnvironmentVariable("KANTORENTOP_SCHERMEN") is { Length: > 0 } given
            ? Path.GetFullPath(given, RepositoryRoot.Folder)
            : RepositoryRoot.Combine("artifacts", "schermen");
        var file = Path.Combine(folder, $"{naam}.png");
        await Pagina.ScreenshotAsync(new() { Path = file, FullPage = true, Animations = ScreenshotAnimations.Disabled });
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
