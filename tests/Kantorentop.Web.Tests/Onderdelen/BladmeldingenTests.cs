using FluentAssertions;
using Kantorentop.Web.Onderdelen;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Kantorentop.Web.Tests.Onderdelen;

public sealed class BladmeldingenTests
{
    private readonly Bladmeldingen meldingen = new(new EphemeralDataProtectionProvider());

    [Fact]
    public void A_message_is_for_the_next_page_only()
    {
        var eerste = new DefaultHttpContext();
        meldingen.Plaats(eerste, "De stand is vastgelegd; sinds 1 januari.", Berichtsoort.LetOp);

        var tweede = new DefaultHttpContext();
        tweede.Request.Headers.Cookie = eerste.Response.Headers.SetCookie.ToString().Split(';')[0];

        meldingen.Pak(tweede).Should().Be((Berichtsoort.LetOp, "De stand is vastgelegd; sinds 1 januari."));
        tweede.Response.Headers.SetCookie.ToString().Should().Contain("expires=Thu, 01 Jan 1970").And.Contain("httponly");
    }

    [Fact]
    public void A_message_that_someone_else_wrote_is_not_shown()
    {
        var context = new DefaultHttpContext();
        context.Request.Headers.Cookie = "kantorentop-melding=1Verzonnen";

        meldingen.Pak(context).Should().BeNull();
    }

    [Fact]
    public void Without_a_message_there_is_nothing_to_take() => meldingen.Pak(new DefaultHttpContext()).Should().BeNull();
}
