using Kantorentop.Domain.Verklaringen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Verklaringen;

/// <summary>The choices of a declaration in forms.</summary>
internal static class Keuzewoord
{
    public static IReadOnlyDictionary<string, Verklaringskeuze> Keuzes { get; } = Enum.GetValues<Verklaringskeuze>().ToDictionary(Van);

    public static IReadOnlyList<Optie> Opties { get; } = [.. Enum.GetValues<Verklaringskeuze>().Select(keuze => new Optie(Van(keuze), Verklaringsdeel.Woord(keuze)))];

    public static string Van(Verklaringskeuze keuze) => Verklaringsdeel.Woord(keuze).ToLowerInvariant().Replace(' ', '-');
}
