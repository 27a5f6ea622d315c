using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kantorentop.Web.Tests.Onderdelen;

/// <summary>Renders one component as the server does, and gives the elements that came out.</summary>
public abstract class Componenttest
{
    /// <summary>Services and cascading values that the component needs.</summary>
    protected IServiceCollection Services { get; } = new ServiceCollection().AddLogging();

    protected static RenderFragment Tekst(string tekst) => bouwer => bouwer.AddContent(0, tekst);

    protected async Task<IElement> RenderAsync<T>(params (string Naam, object? Waarde)[] parameters)
        where T : IComponent
    {
        await using var services = Services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var waarden = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Naam, p => p.Waarde));
            return (await renderer.RenderComponentAsync<T>(waarden)).ToHtmlString();
        });
        return new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;
    }
}
