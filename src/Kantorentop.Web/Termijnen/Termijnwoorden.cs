using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Web.Onderdelen;

namespace Kantorentop.Web.Termijnen;

/// <summary>The calendar in words: of effort, never of breach (art. 13.11).</summary>
internal static class Termijnwoorden
{
    /// <summary>A line of the page.</summary>
    public static Taak Regel(Agendaregel regel, DateOnly vandaag) => new(
        regel.Titel, Termijnadressen.Van(regel.Vindplaats), Toelichting: $"{Weergave.Datum(regel.Dag)} · {Toelichting(regel)}".TrimEnd(' ', '·'), Staat: Stand(regel, vandaag), Toon: Toon(regel, vandaag));

    /// <summary>Where the day comes from, and how it stands.</summary>
    public static string Toelichting(Agendaregel regel) => string.Join(" · ", new[]
    {
        Artikelen.Find(regel.Lid)?.Aanhaling,
        regel.IsConventie ? "afspraak van dit portaal" : null,
        regel.Toelichting,
    }.Where(deel => !string.IsNullOrEmpty(deel)));

    /// <summary>How it stands, as a word or a number of days.</summary>
    public static string Stand(Agendaregel regel, DateOnly vandaag) => regel.Stand switch
    {
        Agendastand.TeLaat => $"{Weergave.Aantal(Dagen(regel, vandaag), "dag", "dagen")} te laat",
        Agendastand.Gehaald => "klaar",
        Agendastand.Geweest => "voorbij",
        _ when regel.Dag == vandaag => "vandaag",
        _ when regel.Dag == vandaag.AddDays(1) => "morgen",
        _ => $"over {Weergave.Aantal(Dagen(regel, vandaag), "dag", "dagen")}",
    };

    private static Staattoon Toon(Agendaregel regel, DateOnly vandaag) => regel.Stand switch
    {
        Agendastand.TeLaat => Staattoon.Fout,
        Agendastand.Gehaald => Staattoon.Goed,
        Agendastand.Komt when Dagen(regel, vandaag) <= 30 => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    private static int Dagen(Agendaregel regel, DateOnly vandaag) => Math.Abs(regel.Dag.DayNumber - vandaag.DayNumber);
}
