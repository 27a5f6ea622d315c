using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Web.Voorraad;

/// <summary>The use of a unit in words.</summary>
internal static class Gebruikswoorden
{
    public static string Van(Gebruik gebruik) => gebruik switch
    {
        Gebruik.Kantoor => "kantoor",
        Gebruik.Tijdelijk => "tijdelijk, zoals anti-kraak",
        Gebruik.Anders => "iets anders dan kantoor",
        _ => "geen",
    };
}
