using Kantorentop.Application.Uitwisseling.Verstrekken;

namespace Kantorentop.Web.Api;

/// <summary>The API: what it works with, and its addresses.</summary>
public static class Apidiensten
{
    public static void AddKantorentopApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddOpenapi();
        builder.Services.AddSingleton<Apilimiet>();
        builder.Services.AddSingleton<Importherhaling>();
        builder.Services.AddSingleton<Importontvangst>();
        builder.Services
            .AddSingleton<Cijfertoegang>()
            .AddSingleton<VerstrekKerncijfers>()
            .AddSingleton<VerstrekReeks>()
            .AddSingleton<VerstrekAfstemming>()
            .AddSingleton<VerstrekTransformatieplicht>()
            .AddSingleton<VerstrekGebieden>()
            .AddSingleton<VerstrekBroncijfers>()
            .AddScoped<VerstrekVerplichtingen>();
    }

    public static void MapKantorentopApi(this WebApplication app)
    {
        app.MapOpenapi();
        app.MapKerncijfers();
        app.MapAfstemming();
        app.MapTransformatieplicht();
        app.MapGebieden();
        app.MapVerplichtingen();
        app.MapBroncijfers();
        app.MapEdities();
        app.MapImporten();
    }
}
