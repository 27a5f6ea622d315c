using Kantorentop.Application.Belemmeringen;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Expertaanvragen;
using Kantorentop.Application.Praktijkvoorbeelden;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Stukken;
using Kantorentop.Application.Toegang;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Kantorentop.Web.Registers;

/// <summary>The use cases of the registers; they hold no state.</summary>
public static class RegistersServices
{
    public static IServiceCollection AddRegisters(this IServiceCollection services)
    {
        services.TryAddSingleton<Inzage>();
        return services
            .AddSingleton<Registerboek>()
            .AddSingleton<ToonStukken>()
            .AddSingleton<RegistreerStuk>()
            .AddSingleton<ToonBelemmeringen>()
            .AddSingleton<RegistreerBelemmering>()
            .AddSingleton<ToonPraktijkvoorbeelden>()
            .AddSingleton<RegistreerPraktijkvoorbeeld>()
            .AddSingleton<ToonExpertaanvragen>()
            .AddSingleton<RegistreerExpertaanvraag>()
            .AddSingleton(new Documenteigenaarsoort(RegistreerStuk.Documentsoort, RegistreerStuk.RechtAsync, lid => Registeradressen.Stuk(lid)));
    }
}
