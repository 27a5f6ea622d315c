using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Verplichtingen.Matrix;

/// <summary>How the matrix reads, and its addresses.</summary>
public static class Matrixwoorden
{
    public const string Partijen = "partijen";

    /// <summary>The columns that an address asks for; regions unless it says otherwise.</summary>
    public static Matrixkolommen Lees(string? woord) => woord == Partijen ? Matrixkolommen.Partijen : Matrixkolommen.Regios;

    public static string Adres(Matrixkolommen kolommen) =>
        kolommen == Matrixkolommen.Partijen ? $"{Adressen.Plichtenmatrix}?kolommen={Partijen}" : Adressen.Plichtenmatrix;

    /// <summary>The list behind a cell.</summary>
    public static string Adres(Matrixkolommen kolommen, string artikel, string kolom, int blad = 1) =>
        $"{Adressen.Plichtencel}?{(kolommen == Matrixkolommen.Partijen ? $"kolommen={Partijen}&" : "")}artikel={artikel}&kolom={Uri.EscapeDataString(kolom)}{(blad > 1 ? $"&blad={blad}" : "")}";

    /// <summary>The list of the duties of a member over all bearers.</summary>
    /// <param name="artikel">The member.</param>
    /// <param name="groep">A word of <see cref="Groepswoord"/>; null for all.</param>
    public static string Alle(string artikel, string? groep) =>
        Adres(Matrixkolommen.Partijen, artikel, Plichtenmatrix.Alle) + (groep is null ? "" : $"&groep={groep}");

    /// <summary>The state of a cell in words, with the number of duties that it is about.</summary>
    public static string Woord(Plichtcel cel) => cel.Staat switch
    {
        Celstaat.TeLaat => $"{Weergave.Getal(cel.Aantal(Verplichtingstaat.TeLaat))} te laat",
        Celstaat.Loopt => cel.Aantal(Verplichtingstaat.Loopt) == 1 ? "1 loopt" : $"{Weergave.Getal(cel.Aantal(Verplichtingstaat.Loopt))} lopen",
        Celstaat.NietTeBeoordelen => $"{Weergave.Getal(cel.Aantal(Verplichtingstaat.NietTeBeoordelen))} niet te beoordelen",
        Celstaat.Opgeschort => $"{Weergave.Getal(cel.Aantal(Verplichtingstaat.Opgeschort))} opgeschort",
        Celstaat.Voldaan => $"{Weergave.Getal(cel.Voldaan)} voldaan",
        Celstaat.NogNietAanDeOrde => "nog niet",
        _ => "n.v.t.",
    };

    public static Staattoon Toon(Plichtcel cel) => cel.Staat switch
    {
        Celstaat.TeLaat => Staattoon.Fout,
        Celstaat.Loopt => Staattoon.Bezig,
        Celstaat.Voldaan => Staattoon.Goed,
        _ => Staattoon.Neutraal,
    };
}
