using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Web.Verplichtingen;

/// <summary>What kind of bearer someone is, in words.</summary>
public static class Dragerwoorden
{
    public static string Soort(Drager drager) => drager.Organisatie.Soort switch
    {
        Organisatiesoort.Rijk => "Rijk",
        Organisatiesoort.Koepel => "koepel",
        Organisatiesoort.Provincie => "provincie",
        Organisatiesoort.Gemeente => "gemeente",
        _ => drager.Partij!.Soort.ToString().ToLowerInvariant(),
    };

    /// <summary>Kind and umbrella, as 'belegger · IVBN'.</summary>
    public static string Regel(Drager drager) => Koepels.Van(drager) is { } koepel ? $"{Soort(drager)} · {koepel}" : Soort(drager);
}
