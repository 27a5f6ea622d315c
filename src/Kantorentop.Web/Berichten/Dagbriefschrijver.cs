using System.Net;
using System.Text;
using Kantorentop.Application.Berichten;
using Kantorentop.Web.Termijnen;

namespace Kantorentop.Web.Berichten;

/// <summary>Writes the daily message in Dutch, as text and as HTML that a screen reader can follow: the same words in both.</summary>
internal sealed class Dagbriefschrijver(Postinstellingen instellingen)
{
    /// <summary>Lines of one kind in a message; the rest stands in the portal.</summary>
    private const int Meeste = 30;

    public Brief Schrijf(Dagbericht bericht)
    {
        Deel[] delen = [new("Termijnen die eraan komen", Regels(bericht)), new("Nieuw in Kantorentop", [.. bericht.Nieuws.Select(Nieuws)])];
        var gevuld = delen.Where(deel => deel.Regels.Count > 0).ToList();
        return new(Onderwerp(bericht), Tekst(bericht, gevuld), Html(bericht, gevuld));
    }

    private static string Onderwerp(Dagbericht bericht)
    {
        var delen = new List<string>();
        if (bericht.Termijnen.Count > 0) delen.Add(Weergave.Aantal(bericht.Termijnen.Count, "termijn", "termijnen"));
        if (bericht.Nieuws.Count > 0) delen.Add(Weergave.Aantal(bericht.Nieuws.Count, "nieuw bericht", "nieuwe berichten"));
        return $"Kantorentop, {Weergave.Datum(bericht.Dag)}: {string.Join(" en ", delen)}";
    }

    private IReadOnlyList<Regel> Regels(Dagbericht bericht) =>
    [
        .. bericht.Termijnen.Select(regel => new Regel(
            $"{Weergave.Datum(regel.Dag)} ({Termijnwoorden.Stand(regel, bericht.Dag)}): {regel.Titel}", Termijnwoorden.Toelichting(regel), Voluit(Termijnadressen.Van(regel.Vindplaats)))),
    ];

    private Regel Nieuws(Nieuwsregel nieuws) => new(Berichtwoorden.Regel(nieuws), "", Voluit(Berichtwoorden.Adres(nieuws)));

    private string Tekst(Dagbericht bericht, IReadOnlyList<Deel> delen)
    {
        var tekst = new StringBuilder($"Beste {bericht.Naam},\n\n{Inleiding(bericht)}\n");
        foreach (var deel in delen)
        {
            tekst.Append('\n').Append(deel.Kop.ToUpper(Weergave.Cultuur)).Append("\n\n");
            foreach (var regel in deel.Regels.Take(Meeste))
                tekst.Append("- ").Append(regel.Titel).Append('\n').Append(regel.Toelichting.Length > 0 ? $"  {regel.Toelichting}\n" : "").Append("  ").Append(regel.Adres).Append('\n');
            if (Rest(deel) is { } rest) tekst.Append(rest).Append('\n');
        }

        return $"{tekst}\nUw hele agenda: {Voluit(Termijnadressen.Agenda)}\n\n{Reden}\nZet het uit bij uw account: {Voluit(Termijnadressen.Berichten)}\n";
    }

    private string Html(Dagbericht bericht, IReadOnlyList<Deel> delen)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"><title>").Append(Veilig(Onderwerp(bericht)))
            .Append("</title></head><body><main>\n<h1>Kantorentop</h1>\n<p>Beste ").Append(Veilig(bericht.Naam)).Append(",</p>\n<p>").Append(Veilig(Inleiding(bericht))).Append("</p>\n");
        foreach (var deel in delen)
        {
            html.Append("<h2>").Append(Veilig(deel.Kop)).Append("</h2>\n<ul>\n");
            foreach (var regel in deel.Regels.Take(Meeste))
                html.Append("<li>").Append(Link(regel.Adres, regel.Titel)).Append(regel.Toelichting.Length > 0 ? $"<br>{Veilig(regel.Toelichting)}" : "").Append("</li>\n");
            html.Append("</ul>\n");
            if (Rest(deel) is { } rest) html.Append("<p>").Append(Veilig(rest)).Append("</p>\n");
        }

        return html.Append("<p>").Append(Link(Voluit(Termijnadressen.Agenda), "Uw hele agenda")).Append("</p>\n<p>").Append(Veilig(Reden)).Append(' ')
            .Append(Link(Voluit(Termijnadressen.Berichten), "Zet het uit bij uw account")).Append(".</p>\n</main></body></html>\n").ToString();
    }

    private static string Inleiding(Dagbericht bericht) => $"Dit bericht is voor {bericht.Organisatie}. U leest hieronder welke termijnen eraan komen en wat er nieuw is.";

    private const string Reden = "U krijgt dit bericht omdat u een account hebt bij Kantorentop. Wilt u het niet meer?";

    private static string? Rest(Deel deel) => deel.Regels.Count > Meeste ? $"En nog {Weergave.Getal(deel.Regels.Count - Meeste)} meer: kijk in Kantorentop." : null;

    private string Voluit(string adres) => new Uri(new Uri(instellingen.Adres!), adres).ToString();

    private static string Link(string adres, string tekst) => $"<a href=\"{Veilig(adres)}\">{Veilig(tekst)}</a>";

    private static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);

    private sealed record Deel(string Kop, IReadOnlyList<Regel> Regels);

    private sealed record Regel(string Titel, string Toelichting, string Adres);
}
