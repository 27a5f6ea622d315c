using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Opdrachten;

/// <summary>'cijfers': prints figures as JSON, as known now or at an earlier instant.</summary>
internal static class CijfersOpdracht
{
    public static async Task<int> VoerAsync(Opdrachtomgeving omgeving)
    {
        var operanden = omgeving.Invoer.Operanden;
        var isAlles = operanden[0] == "alles";
        if (operanden.Count != (isAlles ? 2 : 3)) return omgeving.Mislukt(omgeving.Invoer.Opdracht!.Uitleg);
        if (Peildata(operanden[^1], isAlles) is not { } peildata)
            return omgeving.Mislukt($"'{operanden[^1]}' is geen peildatum. Schrijf een bestaande datum als jjjj-mm-dd, bijvoorbeeld 2012-07-01.");
        if (!TryTijdstip(omgeving.Invoer, out DateTimeOffset? bekendOp))
            return omgeving.Mislukt("Schrijf het tijdstip na --bekend-op als ISO 8601 met tijdzone, bijvoorbeeld 2015-01-15T12:00:00+01:00.");
        var kennis = await KennisAsync(omgeving, bekendOp);
        if (kennis.Waarde is not { } snapshot) return Weiger(omgeving, kennis);
        var bericht = isAlles ? Uitkomst<object>.Met(Cijferberichten.Alles(snapshot, peildata)) : Maak(snapshot, operanden, peildata[0]);
        if (bericht.Waarde is null) return Weiger(omgeving, bericht);
        await using var uit = Console.OpenStandardOutput();
        await Cijferjson.WriteAsync(uit, bericht.Waarde);
        return 0;
    }

    private static async Task<Uitkomst<Snapshot>> KennisAsync(Opdrachtomgeving omgeving, DateTimeOffset? bekendOp)
    {
        if (bekendOp is null) await omgeving.Dienst<Snapshothouder>().WerkBijAsync();
        return await omgeving.Dienst<Kennisbron>().NeemAsync(Bevoegdheid.Opdrachtregel, bekendOp);
    }

    private static int Weiger(Opdrachtomgeving omgeving, Uitkomst uitkomst) =>
        omgeving.Mislukt(string.Join(Environment.NewLine, uitkomst.Meldingen.Select(melding => melding.Tekst)));

    private static Uitkomst<object> Maak(Snapshot snapshot, IReadOnlyList<string> operanden, DateOnly peildatum)
    {
        var isAfstemming = operanden[0] == "afstemming";
        Gebied? gebied = isAfstemming ? Gebied.Kantorenregio(operanden[1]) : Gebied.Parse(operanden[1]);
        if (gebied is null)
            return Fout($"'{operanden[1]}' is geen gebied. Schrijf land, provincie:PV27, kantorenregio:<naam>, gemeente:GM0363 of locatie:<code>.");
        if (!snapshot.Bestaat(gebied.Value)) return Fout($"Het gebied '{gebied}' is niet bekend. Controleer de code of de naam.");
        return operanden[0] switch
        {
            "kerncijfers" => Uitkomst<object>.Met(Kerncijferbericht.Van(snapshot.Kerncijfers(gebied.Value, peildatum))),
            "afstemming" => Uitkomst<object>.Met(Afstemmingsbericht.Van(snapshot.Afstemming(operanden[1], peildatum))),
            "transformatieplicht" => Uitkomst<object>.Met(Transformatieplichtbericht.Van(snapshot.Transformatieplicht(gebied.Value, peildatum))),
            _ => Fout($"'{operanden[0]}' is geen soort cijfers. Kies kerncijfers, afstemming, transformatieplicht of alles."),
        };
    }

    private static Uitkomst<object> Fout(string tekst) => Uitkomst<object>.Mislukt(new Melding("cijfers", tekst));

    private static List<DateOnly>? Peildata(string tekst, bool meer)
    {
        var peildata = new List<DateOnly>();
        foreach (var deel in meer ? tekst.Split(',') : [tekst])
        {
            if (!DateOnly.TryParseExact(deel, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var peildatum)) return null;
            peildata.Add(peildatum);
        }

        return peildata;
    }

    private static bool TryTijdstip(Opdrachtinvoer invoer, out DateTimeOffset? tijdstip)
    {
        tijdstip = null;
        if (!invoer.TryOptie(Opdrachtopties.BekendOp, out var tekst)) return true;
        if (!Tijdstiplezer.TryIso(tekst, out var gelezen)) return false;
        tijdstip = gelezen;
        return true;
    }
}
