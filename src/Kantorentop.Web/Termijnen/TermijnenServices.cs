using Kantorentop.Application.Termijnen;

namespace Kantorentop.Web.Termijnen;

/// <summary>The use cases of the calendar.</summary>
public static class TermijnenServices
{
    public static IServiceCollection AddTermijnen(this IServiceCollection services) => services
        .AddSingleton<Agendabron>()
        .AddSingleton<ToonAgenda>()
        .AddSingleton<BeheerAgendasleutel>()
        .AddSingleton<Agendapoort>();
}
