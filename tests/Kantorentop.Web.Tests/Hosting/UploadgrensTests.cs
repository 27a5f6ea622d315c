using System.Net;
using FluentAssertions;
using Kantorentop.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Xunit;

namespace Kantorentop.Web.Tests.Hosting;

/// <summary>What is too large, sent to a real server.</summary>
public sealed class UploadgrensTests : IAsyncLifetime
{
    private const int Grens = 1_000_000;
    private readonly WebApplication _app;

    public UploadgrensTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.UseStatusCodePages("text/plain", "te groot");
        _app.UseRouting();
        _app.UseKantorentopUploadLimit();
        _app.MapPost("/", () => "gelukt").WithMetadata(new RequestSizeLimitAttribute(Grens));
    }

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public async Task A_sender_of_too_much_can_send_it_all_and_then_reads_the_sentence()
    {
        using var client = new HttpClient();
        using var inhoud = new ByteArrayContent(new byte[20 * Grens]);

        using var antwoord = await client.PostAsync(new Uri(_app.Urls.Single()), inhoud);

        antwoord.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        (await antwoord.Content.ReadAsStringAsync()).Should().Be("te groot");
    }

    [Fact]
    public async Task Two_gigabytes_are_refused_before_they_are_sent()
    {
        using var client = new HttpClient();
        using var inhoud = new Nooit(2L * 1024 * 1024 * 1024);
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(_app.Urls.Single())) { Content = inhoud };
        verzoek.Headers.ExpectContinue = true;

        using var antwoord = await client.SendAsync(verzoek);

        antwoord.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        inhoud.IsGevraagd.Should().BeFalse();
    }

    /// <summary>Says how long it is, and is not to be asked for it.</summary>
    private sealed class Nooit(long lengte) : HttpContent
    {
        public bool IsGevraagd { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            IsGevraagd = true;
            return Task.CompletedTask;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = lengte;
            return true;
        }
    }
}
