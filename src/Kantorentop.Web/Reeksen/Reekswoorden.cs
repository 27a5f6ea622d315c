using Kantorentop.Application.Reeksen;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Onderdelen.Formulier;
using Kantorentop.Web.Onderdelen.Grafieken;

namespace Kantorentop.Web.Reeksen;

/// <summary>Series in words.</summary>
internal static class Reekswoorden
{
    public static IReadOnlyList<Optie> Cijfers { get; } = [.. Reekscijfer.Alle.Select(cijfer => new Optie(cijfer.Sleutel, Hoofdletter(cijfer.Naam)))];

    public static IReadOnlyList<Optie> Stappen { get; } = [.. Enum.GetValues<Reeksstap>().Select(stap => new Optie(stap.Naam(), stap.Naam()))];

    public static IReadOnlyList<Optie> Verdelingen { get; } =
        [new(Reeksadressen.LijnPerDeel, "onderdelen"), new(Reeksadressen.LijnPerGebied, "gebieden eronder")];

    public static Meeteenheid Meeteenheid(Reekscijfer cijfer) => cijfer.Eenheid switch
    {
        Cijfereenheid.Procent => Onderdelen.Grafieken.Meeteenheid.Percentage,
        Cijfereenheid.Oppervlakte => Onderdelen.Grafieken.Meeteenheid.Oppervlakte,
        _ => Onderdelen.Grafieken.Meeteenheid.Aantal,
    };

    /// <summary>What the numbers in a table are, above it.</summary>
    public static string Eenheid(Reekscijfer cijfer) => cijfer.Eenheid switch
    {
        Cijfereenheid.Procent => "in procenten van de kantorenvoorraad",
        Cijfereenheid.Oppervlakte => "in m² v.v.o.",
        _ => "aantal gebouwen",
    };

    /// <summary>A number in a table, without the unit that stands above it.</summary>
    public static string Getal(Reekscijfer cijfer, decimal waarde) =>
        cijfer.Eenheid == Cijfereenheid.Procent ? Weergave.Percentage(waarde) : Weergave.Getal(waarde);

    public static string Hoofdletter(string tekst) => char.ToUpperInvariant(tekst[0]) + tekst[1..];

    /// <summary>The lines as a chart takes them.</summary>
    public static IReadOnlyList<Reeks> Reeksen(Reeksbeeld beeld, int hoogstens) =>
    [
        .. beeld.Lijnen.Where(lijn => lijn.Waarden.Any(waarde => waarde is not null)).Take(hoogstens)
            .Select(lijn => new Reeks(lijn.Naam, [.. beeld.Dagen.Zip(lijn.Waarden, (dag, waarde) => new Meetpunt(dag, waarde))])),
    ];
}
