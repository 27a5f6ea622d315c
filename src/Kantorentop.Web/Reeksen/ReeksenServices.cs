using Kantorentop.Application.Broncijfers;
using Kantorentop.Application.Reeksen;

namespace Kantorentop.Web.Reeksen;

/// <summary>The use cases of series, flows and figures of other methods; they hold no state.</summary>
public static class ReeksenServices
{
    public static IServiceCollection AddReeksen(this IServiceCollection services) =>
        services.AddSingleton<ToonReeks>().AddSingleton<ToonStromen>().AddSingleton<ToonStroomposten>().AddSingleton<ToonBroncijfers>().AddSingleton<RegistreerBroncijfer>();
}
