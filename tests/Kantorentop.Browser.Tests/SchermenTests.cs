using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Browser.Tests;

/// <summary>
/// Pictures the pages of the README, as an account of the example data sees them. With KANTORENTOP_SCHERMEN=docs/schermen
/// they are written there; without it to artifacts/schermen, and the test holds the pages to being whole.
/// </summary>
[Collection(nameof(Portaal))]
public sealed class SchermenTests(Portaal portaal)
{
    public static TheoryData<string, string, string?> Schermen
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            foreach (var (naam, pad, account) in Browser.Tests.Schermen.Alle)
            {
                data.Add(naam, pad, account);
            }

            return data;
        }
    }

    /// <summary>As high as tells what a page is about; a whole page of the land would be six screens long.</summary>
    private static readonly Scherm Beeld = new(1280, 1100);

    [Theory, MemberData(nameof(Schermen))]
    public async Task A_page_of_the_readme_is_whole(string naam, string pad, string? account)
    {
        await using var bezoeker = await portaal.BezoekAsync(scherm: Beeld);
        if (account is not null) await bezoeker.MeldAanAsync(account);

        await bezoeker.OpenAsync(pad);
        var file = await bezoeker.PictureAsync(naam);

        new FileInfo(file).Length.Should().BePositive();
        bezoeker.ShouldHaveSeenNoErrors();
    }
}
