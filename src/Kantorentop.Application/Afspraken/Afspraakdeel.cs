using System.Globalization;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Documenten;

namespace Kantorentop.Application.Afspraken;

/// <summary>What documents with a version of an agreement belong to.</summary>
public enum Afspraakdeel
{
    Geheel,
    Visie,
    Regiodoelen,
    Locatiedoelen,
    Gebiedsvisies,
    Voordelen,

    /// <summary>The annexes of art. 18.</summary>
    Bijlagen,

    /// <summary>The letters of parties that left (art. 16).</summary>
    Opzegging,
}

/// <summary>Names the owners of documents with a version: '1 Rotterdam' for the whole, '1a Rotterdam' for its first component.</summary>
public static class Afspraakdelen
{
    private const string Letters = " abcdexo";

    public static IReadOnlyList<Afspraakdeel> Alle { get; } = Enum.GetValues<Afspraakdeel>();

    /// <summary>The part that a component is.</summary>
    public static Afspraakdeel Deel(this Onderdeel onderdeel) => Afspraakdeel.Visie + (int)onderdeel;

    /// <summary>The component that the part is; null for the other parts.</summary>
    public static Onderdeel? Onderdeel(this Afspraakdeel deel) =>
        deel is >= Afspraakdeel.Visie and <= Afspraakdeel.Voordelen ? (Onderdeel)(deel - Afspraakdeel.Visie) : null;

    /// <summary>The owner of the documents with a part of a version.</summary>
    public static Documenteigenaar Eigenaar(Afspraaksleutel sleutel, Afspraakdeel deel = Afspraakdeel.Geheel) => new(
        Afspraakdocumenten.Soort, string.Create(CultureInfo.InvariantCulture, $"{sleutel.Versie}{Letters[(int)deel]}").TrimEnd() + " " + sleutel.Regio);

    /// <summary>Reads the key of such an owner; null when it is none.</summary>
    public static (Afspraaksleutel Sleutel, Afspraakdeel Deel)? Parse(string sleutel)
    {
        if (sleutel.Split(' ', 2) is not [{ Length: > 0 } versie, { Length: > 0 } regio]) return null;
        var deel = char.IsAsciiLetter(versie[^1]) ? Letters.IndexOf(versie[^1], StringComparison.Ordinal) : 0;
        return deel >= 0 && int.TryParse(deel == 0 ? versie : versie[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
            ? (new(regio, nummer), (Afspraakdeel)deel)
            : null;
    }
}
