using System.Text.RegularExpressions;
using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Kantorentop.TestSupport;
using Microsoft.Playwright;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>
/// Pictures the pages of the README and the guide, as an account of the example data sees them. With KANTORENTOP_SCHERMEN=docs/schermen
/// they are written there; without it to artifacts/schermen, and the test holds the pages to being whole.
/// </summary>
[Collection(nameof(Portaal))]
public sealed partial class SchermenTests(Portaal portaal)
{
    public static TheoryData<string?> Accounts => [.. Schermen.Alle.Select(scherm => scherm.Account).Distinct()];

    /// <summary>As high as tells what a page is about; a whole page of the land would be six screens long.</summary>
    private static readonly Scherm Beeld = new(1280, 1100);

    [Theory, MemberData(nameof(Accounts))]
    public async Task The_pages_of_the_readme_and_the_guide_are_whole(string? account)
    {
        await using var bezoeker = await portaal.BezoekAsync(scherm: Beeld);
        if (account is not null) await bezoeker.MeldAanAsync(account);

        foreach (var scherm in Schermen.Alle.Where(scherm => scherm.Account == account))
        {
            await bezoeker.OpenAsync(scherm.Pad);
            if (scherm.Kop is { } kop) await bezoeker.Pagina.GetByRole(AriaRole.Heading, new() { Name = kop }).First.EvaluateAsync("kop => kop.scrollIntoView()");
            var file = await bezoeker.PictureAsync(scherm.Naam);
            new FileInfo(file).Length.Should().BePositive();
        }

        bezoeker.ShouldHaveSeenNoErrors();
    }

    [Fact]
    public void Every_picture_that_the_documents_show_is_made_here()
    {
        var documenten = Directory.EnumerateFiles(RepositoryRoot.Combine("docs", "handleiding"), "*.md").Append(RepositoryRoot.Combine("README.md"));
        var getoond = documenten.SelectMany(bestand => Beeldnaam().Matches(File.ReadAllText(bestand)).Select(vondst => vondst.Groups["naam"].Value));

        getoond.Distinct().Should().BeEquivalentTo(Schermen.Alle.Select(scherm => scherm.Naam));
    }

    [GeneratedRegex(@"schermen/(?<naam>[a-z-]+)\.png", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Beeldnaam();
}
