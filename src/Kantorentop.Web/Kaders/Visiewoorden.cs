using Kantorentop.Domain.Kaders;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Kaders;

/// <summary>Gebiedsvisies in words.</summary>
internal static class Visiewoorden
{
    public static IReadOnlyDictionary<string, Gebiedsvisievoortgang> Standen { get; } = Enum.GetValues<Gebiedsvisievoortgang>().ToDictionary(stand => stand.ToString());

    public static IReadOnlyList<Optie> Keuzes { get; } = [.. Standen.Select(keuze => new Optie(keuze.Key, Naam(keuze.Value)))];

    /// <summary>How far it is; nothing recorded reads as unknown, never as 'not begun'.</summary>
    public static string Naam(Gebiedsvisievoortgang? voortgang) => voortgang switch
    {
        Gebiedsvisievoortgang.NietBegonnen => "nog niet begonnen",
        Gebiedsvisievoortgang.InVoorbereiding => "in voorbereiding",
        Gebiedsvisievoortgang.Ontwerp => "ontwerp ter inzage",
        Gebiedsvisievoortgang.Vastgesteld => "vastgesteld",
        _ => Weergave.Onbekend,
    };

    public static (string Naam, Staattoon Toon) Woord(this Gebiedsvisiestaat staat) => staat switch
    {
        Gebiedsvisiestaat.LooptNog => ("loopt nog", Staattoon.Neutraal),
        Gebiedsvisiestaat.Verstreken => ("te laat", Staattoon.Fout),
        Gebiedsvisiestaat.OpTijd => ("vastgesteld", Staattoon.Goed),
        Gebiedsvisiestaat.TeLaat => ("te laat vastgesteld", Staattoon.Goed),
        _ => ("zonder termijn", Staattoon.Neutraal),
    };
}
