using Kantorentop.Web.Documenten;
using Kantorentop.Web.Edities;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Grafieken;
using Kantorentop.Web.Overlegdossiers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kantorentop.Web.Hosting;

/// <summary>The pages: Blazor components, rendered on the server without circuits.</summary>
public static class Pages
{
    public static void AddKantorentopPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddProblemDetails();
        // Form tokens differ in every answer, so compression over HTTPS tells nothing about them.
        builder.Services.AddResponseCompression(options => options.EnableForHttps = true);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddDataProtection();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Bladmeldingen>();
        builder.Services.AddSingleton<Landkaartomtrek>();
        builder.Services.AddScoped<Knoopstand>();
        // Without example data the portal lives today; whoever knows better registers after this.
        builder.Services.TryAddScoped(services => Portaalstand.Echt(services.GetRequiredService<TimeProvider>()));
    }

    public static void MapKantorentopPages(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorComponents<App>();
        app.MapDocumenten();
        app.MapEditiebestanden();
        app.MapOverlegdossiers();
    }
}
