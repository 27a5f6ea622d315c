using System.Globalization;
using Kantorentop.Application.Herkomst;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Web.Herkomst;

/// <summary>Reads which figure an address is about.</summary>
internal static class Herkomstadres
{
    /// <summary>The figure; null when the address names none. Whether it exists is for the use case.</summary>
    public static Herkomstvraag? Lees(string? cijfer, string? gebied, string? gebouw) =>
        Cijferregister.Find(cijfer) is { } regel && Domain.Gebieden.Gebied.Parse(gebied) is { } plek
            ? new Herkomstvraag(regel.Cijfer, plek, string.IsNullOrEmpty(gebouw) ? null : gebouw, Peildatum: null)
            : null;

    /// <summary>The same with the order and the page of its rows; what cannot be read is the usual one.</summary>
    public static Herkomstvraag Met(Herkomstvraag vraag, string? volgorde, string? blad) => vraag with
    {
        Volgorde = Enum.TryParse<Rijvolgorde>(volgorde, ignoreCase: true, out var gekozen) && Enum.IsDefined(gekozen) ? gekozen : Rijvolgorde.Grootte,
        Blad = int.TryParse(blad, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 1,
    };
}
