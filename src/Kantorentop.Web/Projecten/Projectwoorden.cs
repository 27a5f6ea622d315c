using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Projecten;

/// <summary>How projects read on screen and in forms.</summary>
public static class Projectwoorden
{
    public static string Van(Projectsoort soort) => soort.ToString();

    public static string Van(Compensatiestand stand) => stand switch
    {
        Compensatiestand.Aangeboden => "Aangeboden",
        Compensatiestand.Afgesproken => "Afgesproken",
        _ => "Afdracht aan het regionale kantorenfonds",
    };

    public static string Van(Toeslagstand stand) => stand == Toeslagstand.Betaald ? "Betaald" : "Nog te betalen";

    public static string Van(bool? antwoord) => antwoord switch { true => "Ja", false => "Nee", _ => Weergave.Onbekend };

    /// <summary>A share with the metres that it is of; never rounded up to the half that it does not reach.</summary>
    public static string Aandeel(Aandeel aandeel) => Verplichtingen.Verplichtingweergave.Aandeel(aandeel);

    public static string Gebied(Toekomstperspectief? perspectief) => perspectief?.Gebiedsnaam() ?? "geen toekomstperspectief vastgelegd";

    public static string M2(Oppervlakte oppervlakte) => Weergave.M2(oppervlakte.M2);

    /// <summary>The choices of an enumeration in a form, by their names.</summary>
    internal static IReadOnlyList<Optie> Opties<T>(Func<T, string> woord)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(waarde => new Optie(waarde.ToString(), woord(waarde)))];

    internal static IReadOnlyDictionary<string, T> Keuzes<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(waarde => waarde.ToString());
}
