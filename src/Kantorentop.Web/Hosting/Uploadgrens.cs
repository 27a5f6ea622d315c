using Kantorentop.Application.Uitwisseling;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Kantorentop.Web.Hosting;

/// <summary>What may be sent to the portal: little, except where a page says that files are sent there.</summary>
public static class Uploadgrens
{
    /// <summary>A submission of files, and the form around them.</summary>
    public const long MaximumVerzoek = Grenzen.MaximumIngezonden + (1024 * 1024);

    /// <summary>Bytes of a refused request that are still taken from the sender.</summary>
    private const long MaximumGedropt = 1024L * 1024 * 1024;

    public static void AddKantorentopUploads(this WebApplicationBuilder builder) =>
        builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = MaximumVerzoek);

    /// <summary>Refuses what says it is too large, so that the sender gets a page that says so; none of it is kept.</summary>
    public static void UseKantorentopUploadLimit(this WebApplication app) => app.Use(async (context, next) =>
    {
        var grens = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize;
        if (grens is null || context.Request.ContentLength is not { } lengte || lengte <= grens)
        {
            await next(context);
            return;
        }

        await LeesUitAsync(context, lengte);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    });

    /// <summary>
    /// A browser reads the answer after it has sent everything; a connection that is cut before that shows no page at all. So what
    /// is refused is read and dropped, up to a size. A client that asks before it sends need not send anything.
    /// </summary>
    private static async Task LeesUitAsync(HttpContext context, long lengte)
    {
        if (lengte > MaximumGedropt || context.Request.Headers.Expect.Count > 0) return;
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } eigen) eigen.MaxRequestBodySize = null;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}
