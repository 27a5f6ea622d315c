using System.Globalization;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Web.Overleggen;

namespace Kantorentop.Web.Termijnen;

/// <summary>The addresses of the calendar: templates for the routes, functions for links.</summary>
public static class Termijnadressen
{
    public const string Agenda = "/agenda";
    public const string FeedSjabloon = "/agenda/{geheim}.ics";
    public const string Berichten = "/account/berichten";
    public const string VeldArtikel = "artikel";
    public const string VeldToon = "toon";
    public const string Alles = "alles";

    /// <summary>The calendar, filtered.</summary>
    /// <param name="artikel">Number of an article; null for all.</param>
    /// <param name="alles">True to show what is done or over too.</param>
    public static string AgendaVan(int? artikel, bool alles)
    {
        var delen = new List<string>();
        if (artikel is { } nummer) delen.Add(string.Create(CultureInfo.InvariantCulture, $"{VeldArtikel}={nummer}"));
        if (alles) delen.Add($"{VeldToon}={Alles}");
        return delen.Count == 0 ? Agenda : $"{Agenda}?{string.Join('&', delen)}";
    }

    /// <summary>The calendar for a program, behind a secret.</summary>
    public static string Feed(string geheim) => $"{Agenda}/{geheim}.ics";

    /// <summary>Where more of a day of the calendar stands.</summary>
    public static string Van(Vindplaats vindplaats) => vindplaats.Soort switch
    {
        Vindplaatssoort.Verplichting => Adressen.Verplichting(vindplaats.Sleutel),
        Vindplaatssoort.Verplichtingen => Adressen.VerplichtingenVan(null, ("weergave", "artikel")),
        Vindplaatssoort.Afspraak => Adressen.Afspraakregio(vindplaats.Sleutel),
        Vindplaatssoort.Kader => Adressen.Kader(vindplaats.Sleutel),
        Vindplaatssoort.Kaders => Adressen.Kaders,
        Vindplaatssoort.Gebiedsvisie => Adressen.Gebiedsvisie(vindplaats.Sleutel),
        Vindplaatssoort.Gebiedsvisies => Adressen.Gebiedsvisies,
        Vindplaatssoort.Fonds => Adressen.Fonds(int.Parse(vindplaats.Sleutel, CultureInfo.InvariantCulture)),
        Vindplaatssoort.Document => Adressen.Document(long.Parse(vindplaats.Sleutel, CultureInfo.InvariantCulture)),
        Vindplaatssoort.Overleg => Overlegadressen.Overleg(Guid.Parse(vindplaats.Sleutel)),
        _ => Adressen.Artikel(vindplaats.Sleutel),
    };
}
