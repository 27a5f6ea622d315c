using System.Net;
using FluentAssertions;
using Kantorentop.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kantorentop.Web.Tests.Hosting;

/// <summary>A node that makes one page at a time and lets one more wait, on a real server.</summary>
public sealed class PageQueueTests : IAsyncLifetime
{
    private readonly WebApplication _app;
    private readonly TaskCompletionSource _made = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient _client = new();

    public PageQueueTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Configure<NodeSettings>(settings => (settings.PaginasTegelijk, settings.Wachtrij) = (1, 1));
        _app = builder.Build();
        _app.UseRouting();
        _app.UseKantorentopPageQueue();
        _app.MapGet("/pagina", () => _made.Task).WithMetadata(new ComponentTypeMetadata(typeof(App)));
        _app.MapPost("/pagina", () => "gelukt").WithMetadata(new ComponentTypeMetadata(typeof(App)));
        _app.MapGet("/gezond", () => "gezond");
    }

    public Task InitializeAsync() => _app.StartAsync();

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Who_asks_for_a_page_waits_their_turn_and_one_too_many_is_told_to_come_back()
    {
        var three = Enumerable.Range(0, 3).Select(_ => _client.GetAsync(Address("/pagina"))).ToList();

        var refused = await Task.WhenAny(three);
        three.Remove(refused);
        (await refused).StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await refused).Headers.RetryAfter!.Delta.Should().Be(TimeSpan.FromSeconds(10));
        three.Should().NotContain(waiting => waiting.IsCompleted, "one is being made and one waits");

        _made.SetResult();
        foreach (var answer in await Task.WhenAll(three)) answer.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_sends_a_form_or_asks_how_the_node_is_does_not_wait_for_pages()
    {
        var page = _client.GetAsync(Address("/pagina"));

        (await _client.PostAsync(Address("/pagina"), content: null)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await _client.GetStringAsync(Address("/gezond"))).Should().Be("gezond");

        _made.SetResult();
        (await page).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private Uri Address(string path) => new(new Uri(_app.Urls.Single()), path);
}
