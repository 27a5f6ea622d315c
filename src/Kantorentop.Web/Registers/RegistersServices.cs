using Kantorentop.Application.Documenten;
using Kantorentop.Application.Stukken;

namespace Kantorentop.Web.Registers;

/// <summary>The use cases of the registers; they hold no state.</summary>
public static class RegistersServices
{
    public static IServiceCollection AddRegisters(this IServiceCollection services) => services
        .AddSingleton<ToonStukken>()
        .AddSingleton<RegistreerStuk>()
        .AddSingleton(new Documenteigenaarsoort(RegistreerStuk.Documentsoort, RegistreerStuk.RechtAsync, lid => Registeradressen.Stuk(lid)));
}
