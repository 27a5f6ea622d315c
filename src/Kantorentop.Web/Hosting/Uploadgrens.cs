using Kantorentop.Application.Uitwisseling;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Kantorentop.Web.Hosting;

/// <summary>What may be sent to the portal: little, except where a page says that files are sent there.</summary>
public static class Uploadgrens
{
    /// <summary>A submission of files, and the form around them.</summary>
    public const long MaximumVerzoek = Grenzen.MaximumIngezonden + (1024 * 1024);

    public static void AddKantorentopUploads(this WebApplicationBuilder builder) =>
        builder.Services.Configure<FormOptions>(options => options.MultipartBodyLengthLimit = MaximumVerzoek);

    /// <summary>Refuses what says it is too large before any of it is read, so that the sender gets a page that says so.</summary>
    public static void UseKantorentopUploadLimit(this WebApplication app) => app.Use((context, next) =>
    {
        var grens = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize;
        if (grens is null || context.Request.ContentLength is not { } lengte || lengte <= grens) return next(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        return Task.CompletedTask;
    });
}
