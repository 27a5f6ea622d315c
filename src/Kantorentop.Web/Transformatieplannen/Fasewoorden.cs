using Kantorentop.Application.Transformatieplannen;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Transformatieplannen;

/// <summary>How stages and notices read on screen.</summary>
internal static class Fasewoorden
{
    public static IReadOnlyDictionary<string, Transformatiefase> Fasen { get; } =
        Enum.GetValues<Transformatiefase>().Where(fase => fase != Transformatiefase.GeenPlan).ToDictionary(fase => fase.ToString());

    public static IReadOnlyDictionary<string, Kennisgevingswijze> Wijzen { get; } = Enum.GetValues<Kennisgevingswijze>().ToDictionary(wijze => wijze.ToString());

    public static IReadOnlyList<Optie> Fasekeuzes { get; } = [.. Fasen.Select(paar => new Optie(paar.Key, Woord(paar.Value)))];

    public static IReadOnlyList<Optie> Wijzekeuzes { get; } = [.. Wijzen.Select(paar => new Optie(paar.Key, Woord(paar.Value)))];

    public static string Woord(Transformatiefase fase) => fase switch
    {
        Transformatiefase.PlanGemaakt => "Plan gemaakt",
        Transformatiefase.InVoorbereiding => "In voorbereiding",
        Transformatiefase.InUitvoering => "In uitvoering",
        Transformatiefase.Afgerond => "Afgerond",
        _ => "Geen plan",
    };

    public static string Woord(Kennisgevingswijze wijze) => wijze switch
    {
        Kennisgevingswijze.Brief => "Per brief",
        Kennisgevingswijze.Gesprek => "In een gesprek",
        _ => "Per e-mail",
    };

    public static Staattoon Toon(Transformatiefase fase) => fase switch
    {
        Transformatiefase.GeenPlan => Staattoon.LetOp,
        Transformatiefase.Afgerond => Staattoon.Goed,
        _ => Staattoon.Bezig,
    };
}
