using Kantorentop.Application.Berichten;

namespace Kantorentop.Web.Berichten;

/// <summary>The daily message: who gets what, and the way to the mail server.</summary>
public static class BerichtenServices
{
    public static IServiceCollection AddBerichten(this IServiceCollection services) => services
        .AddSingleton(provider => Instellingen(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<Briefschrijver>(provider => new Dagbriefschrijver(provider.GetRequiredService<Postinstellingen>()).Schrijf)
        .AddSingleton<Nieuwsgaring>()
        .AddSingleton<Dagberichtbron>()
        .AddSingleton<StelPostOp>()
        .AddSingleton<VerzendPost>()
        .AddSingleton<KiesDagbericht>();

    /// <summary>The settings of the mail server.</summary>
    /// <exception cref="InvalidOperationException">When there is a mail server and something else is missing or wrong.</exception>
    internal static Postinstellingen Instellingen(IConfiguration configuratie)
    {
        var instellingen = configuratie.GetSection(Postinstellingen.Sectie).Get<Postinstellingen>() ?? new();
        return instellingen.Bezwaar() is { } bezwaar ? throw new InvalidOperationException(bezwaar) : instellingen;
    }
}
