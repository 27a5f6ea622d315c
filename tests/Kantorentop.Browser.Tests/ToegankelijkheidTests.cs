using FluentAssertions;
using Kantorentop.Browser.Tests.Ondersteuning;
using Xunit;
using Xunit.Sdk;

namespace Kantorentop.Browser.Tests;

/// <summary>Holds the check itself to account: it must see what is wrong.</summary>
[Collection(nameof(Portaal))]
public sealed class ToegankelijkheidTests(Portaal portaal)
{
    [Fact]
    public async Task The_check_sees_a_button_without_a_name()
    {
        await using var bezoeker = await portaal.BezoekAsync();
        await bezoeker.OpenAsync("/hulp");
        await bezoeker.ShouldBeAccessibleAsync();

        await bezoeker.Pagina.EvaluateAsync("document.querySelector('main').append(document.createElement('button'))");

        await bezoeker.Awaiting(wie => wie.ShouldBeAccessibleAsync()).Should().ThrowAsync<XunitException>().WithMessage("*button-name*");
    }
}
