using Microsoft.AspNetCore.Diagnostics;

namespace Kantorentop.Web.Fouten;

/// <summary>
/// Answers with a status and the page itself: it says more than the general page for that status, and keeps what was typed.
/// Not for 404: of a page that is not found the framework sends no word, so that answer is left to the general page.
/// </summary>
internal static class OwnAnswer
{
    public static void Answer(this HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        if (status != StatusCodes.Status404NotFound && context.Features.Get<IStatusCodePagesFeature>() is { } pages) pages.Enabled = false;
    }
}
