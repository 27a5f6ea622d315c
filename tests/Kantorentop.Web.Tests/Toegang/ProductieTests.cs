using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Web.Tests.Ondersteuning;
using Xunit;

namespace Kantorentop.Web.Tests.Toegang;

/// <summary>Outside Development the portal fails closed.</summary>
public sealed class ProductieTests
{
    [Fact]
    public async Task Cookies_are_bound_to_HTTPS_and_to_this_host()
    {
        await using var portaal = await Proefportaal.StartProductionAsync();

        var koekjes = (await portaal.Bezoeker().OpenAsync(Adressen.Aanmelden)).Bericht.Headers.GetValues("Set-Cookie").ToList();

        koekjes.Should().NotBeEmpty().And.OnlyContain(koekje =>
            koekje.StartsWith("__Host-kantorentop") && koekje.Contains("; secure") && koekje.Contains("; httponly") && koekje.Contains("; path=/") && koekje.Contains("; samesite="));
        koekjes.Should().NotContain(koekje => koekje.Contains("domain="));
    }

    [Fact]
    public async Task The_cookie_of_a_sign_in_is_bound_in_the_same_way()
    {
        await using var portaal = await Proefportaal.StartZonderLandAsync(default, ("Toegang:Https", "true"));

        var koekje = (await portaal.Bezoeker().ProbeerAsync("lezer@rijk.example")).Bericht.Headers.GetValues("Set-Cookie")
            .Should().ContainSingle(waarde => waarde.StartsWith("__Host-kantorentop=")).Subject;

        koekje.Should().Contain("; secure").And.Contain("; httponly").And.Contain("; samesite=lax").And.Contain("; path=/");
    }

    [Fact]
    public async Task A_new_database_is_stamped_as_real_and_gets_no_accounts()
    {
        await using var portaal = await Proefportaal.StartProductionAsync();
        _ = portaal.Server;

        await using var db = portaal.Contexts.CreateDbContext();
        (await Databasestempel.LeesAsync(db)).Should().Be(Stempel.Echt);
        db.Users.Should().BeEmpty();
    }

    [Fact]
    public async Task A_database_of_example_data_is_refused()
    {
        await using var portaal = await Proefportaal.StartProductionAsync();
        await using (var db = portaal.Contexts.CreateDbContext()) await Databasestempel.ZetAsync(db, Stempel.Voorbeeld);

        var start = () => portaal.Server;

        start.Should().Throw<InvalidOperationException>().WithMessage("*bevat voorbeeldgegevens*");
    }

    [Theory]
    [InlineData("AllowedHosts", "*", "Stel 'AllowedHosts' in*")]
    [InlineData("AllowedHosts", "", "Stel 'AllowedHosts' in*")]
    [InlineData("ConnectionStrings:Kantorentop", "", "Geen database ingesteld*")]
    [InlineData("Proxy:Bekend:0", "overal", "'overal' in 'Proxy:Bekend' is geen netwerk*")]
    public async Task Without_its_settings_the_portal_does_not_start(string naam, string waarde, string zin)
    {
        await using var portaal = await Proefportaal.StartProductionAsync((naam, waarde));

        var start = () => portaal.Server;

        start.Should().Throw<InvalidOperationException>().WithMessage(zin);
    }
}
