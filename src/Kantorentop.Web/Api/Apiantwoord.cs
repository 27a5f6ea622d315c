using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Toegang;
using Microsoft.Net.Http.Headers;

namespace Kantorentop.Web.Api;

/// <summary>
/// An answer of the API in JSON. Its ETag is made of the change counter, the address and the rights of who asks, so a program
/// that has the answer already gets 304. A visitor's answer may be kept a minute by anyone, another's by nobody.
/// </summary>
/// <param name="bericht">What is written, in the form of the published language.</param>
internal sealed class Apiantwoord(object bericht) : IResult
{
    private const string Openbaar = "public, max-age=60";
    private const string Besloten = "no-store";

    /// <summary>HTTP status of the answer.</summary>
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>Where to ask further; null when there is no such address.</summary>
    public string? Locatie { get; init; }

    /// <summary>What the answer depends on beside the facts, for its ETag.</summary>
    public string Stand { get; init; } = "";

    /// <summary>The answer of a use case: its message, or the problem that stood in its way.</summary>
    public static IResult Van<T>(Uitkomst<T> uitkomst) =>
        uitkomst.Waarde is { } bericht && uitkomst.IsGelukt ? new Apiantwoord(bericht) : Probleem.Van(uitkomst.Meldingen);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var wie = Bevoegdheidsclaims.Lees(httpContext.User);
        var antwoord = httpContext.Response;
        antwoord.Headers.CacheControl = wie.IsAangemeld ? Besloten : Openbaar;
        antwoord.Headers.Append(HeaderNames.Vary, "Authorization, Cookie");
        if (!HttpMethods.IsPost(httpContext.Request.Method))
        {
            var merk = new EntityTagHeaderValue($"\"{Merk(httpContext, wie)}\"", isWeak: true);
            antwoord.Headers.ETag = merk.ToString();
            if (IsBekend(httpContext.Request, merk))
            {
                antwoord.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        antwoord.StatusCode = Status;
        if (Locatie is not null) antwoord.Headers.Location = Locatie;
        antwoord.ContentType = "application/json";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        await Cijferjson.WriteAsync(antwoord.Body, bericht, httpContext.RequestAborted);
    }

    private static bool IsBekend(HttpRequest verzoek, EntityTagHeaderValue merk) =>
        verzoek.GetTypedHeaders().IfNoneMatch.Any(bekend => bekend.Compare(merk, useStrongComparison: false) || bekend.Equals(EntityTagHeaderValue.Any));

    // The day is in it because a visitor sees up to today, and duties change from one day to the next.
    private string Merk(HttpContext context, Bevoegdheid wie)
    {
        var diensten = context.RequestServices;
        var tekst = string.Create(
            CultureInfo.InvariantCulture,
            $"{Apiversie.Nummer} {diensten.GetRequiredService<Snapshothouder>().Huidig.Nummer} {diensten.GetRequiredService<Domeinklok>().Vandaag:O} {wie.Organisatie} {wie.Rollen} {context.Request.Path}{context.Request.QueryString} {Stand}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)).AsSpan(0, 16));
    }
}
