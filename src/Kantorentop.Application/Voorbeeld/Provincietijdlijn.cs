using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>When the provinces record their regions, who belongs to them, and the estimates of demand.</summary>
internal sealed class Provincietijdlijn(Toeval toeval)
{
    private static readonly Dictionary<object, Vergissing> Geen = [];

    /// <summary>The registraties for one region.</summary>
    public IReadOnlyList<Moment> Make(Regioprofiel regio, Regiobalans balans)
    {
        var organisatie = new Organisatie(Organisatiesoort.Provincie, regio.Provincie);
        var naam = regio.Regio.Naam;
        var momenten = new List<Moment>
        {
            new(toeval.WorkTime(toeval.Day(new(2012, 7, 2), new(2012, 7, 13))), Dagen.EerstePeildatum, organisatie, "kantorenregio-registreren", $"Kantorenregio {naam}"),
            new(toeval.WorkTime(toeval.Day(new(2013, 12, 2), new(2013, 12, 20))), new(2014, 1, 1), organisatie, "lidmaatschap-registreren", $"Gemeenten van kantorenregio {naam}"),
        };
        if (regio.Leden.Any(lid => lid.Gemeente == Locatienamen.Toegevoegd.Code)) momenten[0].Toegevoegd.Add(Locatienamen.Toegevoegd);
        Boekhouding.Record([new Feit(regio.Regio, DateOnly.MinValue), .. regio.Leden.Select(lid => new Feit(lid, lid.Vanaf))], momenten, Geen);
        return [.. momenten, .. Estimates(organisatie, [.. balans.Ramingen()])];
    }

    private IEnumerable<Moment> Estimates(Organisatie organisatie, IReadOnlyList<Raming> ramingen)
    {
        foreach (var raming in ramingen)
        {
            var dag = raming.Vanaf == Dagen.Venster ? toeval.Day(new(2012, 8, 27), new(2012, 9, 28)) : toeval.Day(new(2014, 12, 1), new(2014, 12, 19));
            var moment = new Moment(toeval.WorkTime(dag), raming.Vanaf, organisatie, "raming-registreren", $"Raming kantorenregio {raming.Regio}");
            if (raming.Regio is not ("Rotterdam" or "Twente") || raming.Vanaf != Dagen.Venster)
            {
                moment.Toegevoegd.Add(raming);
                yield return moment;
                continue;
            }

            // Once entered with the whole replacement demand as fit for existing stock, and put right the spring after.
            var herstel = new Moment(toeval.WorkTime(dag.AddDays(230)), raming.Vanaf, organisatie, "correctie", $"Correctie raming kantorenregio {raming.Regio}");
            var fout = raming with { VervangingsvraagInVoorraad = raming.Vervangingsvraag, UitbreidingsvraagInVoorraad = Oppervlakte.Nul };
            moment.Toegevoegd.Add(fout);
            herstel.Vervangen.Add(new Vervanging(fout, raming));
            yield return moment;
            yield return herstel;
        }
    }
}
