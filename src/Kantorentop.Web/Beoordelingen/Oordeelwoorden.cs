using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Beoordelingen;

/// <summary>How a judgement reads on screen and in an address.</summary>
public static class Oordeelwoorden
{
    /// <summary>All of them, in the order in which the list offers them.</summary>
    public static IReadOnlyList<Oordeel> Alle { get; } = [Oordeel.TeBeoordelen, Oordeel.Teruggegeven, Oordeel.Aanvaard];

    public static string Woord(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Aanvaard => "Aanvaard",
        Oordeel.Teruggegeven => "Teruggegeven",
        _ => "Te beoordelen",
    };

    public static Staattoon Toon(Oordeel oordeel) => oordeel switch
    {
        Oordeel.Aanvaard => Staattoon.Goed,
        Oordeel.Teruggegeven => Staattoon.LetOp,
        _ => Staattoon.Bezig,
    };

    public static string InAdres(Oordeel oordeel) => Woord(oordeel).ToLowerInvariant().Replace(' ', '-');

    /// <summary>The judgement in an address; what waits where it says nothing or something else.</summary>
    public static Oordeel Lees(string? tekst) => Alle.FirstOrDefault(oordeel => InAdres(oordeel) == tekst);
}
