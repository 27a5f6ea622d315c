using Kantorentop.Web.Api;
using Microsoft.AspNetCore.Diagnostics;

namespace Kantorentop.Web.Hosting;

/// <summary>What a visitor sees when something is missing, forbidden or broken: a page for people, problem+json under /api.</summary>
public static class ErrorPages
{
    public static void UseKantorentopErrors(this WebApplication app)
    {
        app.UseWhen(Apiverkeer.IsApi, branch => branch.UseApiproblemen());
        app.UseWhen(context => !Apiverkeer.IsApi(context), branch =>
        {
            branch.UseExceptionHandler(Adressen.FoutOnverwacht, createScopeForErrors: true);
            branch.UseStatusCodePagesWithReExecute(Adressen.Fout, createScopeForStatusCodePages: true);
            branch.Use(ReadErrorPage);
        });
    }

    // The page that explains a refused post is read, not posted to: it has no form and needs no token.
    private static async Task ReadErrorPage(HttpContext context, RequestDelegate next)
    {
        var succeeded = false;
        try
        {
            await next(context);
            succeeded = context.Response.StatusCode < StatusCodes.Status400BadRequest;
        }
        finally
        {
            if (!succeeded && !context.Response.HasStarted) context.Request.Method = HttpMethods.Get;
        }
    }

    /// <summary>True while the answer to a failed request is made, false when someone opens the page's own address.</summary>
    internal static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null;
}
