using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>Stock and vacancy of an area over time, in the published language.</summary>
public sealed class VerstrekReeks(Cijfertoegang toegang, Domeinklok klok)
{
    /// <summary>The series. A day on which the figures are hidden stays in it, with the reason instead of figures.</summary>
    /// <param name="wie">Who asks; who is held to 1 January gets a series of such days only.</param>
    /// <param name="vraag">Area, days and state of knowledge.</param>
    /// <param name="ct">Ends the wait for an earlier state of knowledge.</param>
    public async ValueTask<Uitkomst<Reeksbericht>> ExecuteAsync(Bevoegdheid wie, Reeksvraag vraag, CancellationToken ct = default)
    {
        var bezwaren = Bezwaren(wie, vraag).ToList();
        if (bezwaren.Count > 0) return Uitkomst<Reeksbericht>.Mislukt(bezwaren);
        var zicht = await toegang.OpenAsync(wie, vraag.Gebied, new Peilpunt(vraag.Van, vraag.BekendOp), ct);
        return zicht.Waarde is { } open
            ? Uitkomst<Reeksbericht>.Met(Maak(vraag, open.Inzage))
            : Uitkomst<Reeksbericht>.Mislukt(zicht.Meldingen);
    }

    private IEnumerable<Melding> Bezwaren(Bevoegdheid wie, Reeksvraag vraag)
    {
        if (vraag.Toets() is { } melding) yield return melding;
        if (Gebiedspeildatum.Toets(wie, vraag.Van, klok.Vandaag) is { } van) yield return van with { Veld = Reeksvraag.VeldVan };
        else if (Gebiedspeildatum.Toets(wie, vraag.Tot, klok.Vandaag) is { Code: not Gebiedspeildatum.CodeNietOpenbaar } tot) yield return tot with { Veld = Reeksvraag.VeldTot };
        else if (vraag.Dagen().Select(dag => Gebiedspeildatum.Toets(wie, dag, klok.Vandaag)).FirstOrDefault(bezwaar => bezwaar is not null) is { } dag)
            yield return dag with { Veld = Reeksvraag.VeldStap };
    }

    private static Reeksbericht Maak(Reeksvraag vraag, Cijferinzage inzage) => new(
        vraag.Gebied.ToString(),
        vraag.Van,
        vraag.Tot,
        Kebab.Van(vraag.Stap),
        [
            .. vraag.Dagen().Select(dag => inzage.Kerncijfers(vraag.Gebied, dag) is { } cijfers
                ? new Reekspuntbericht(dag, Kerncijferbericht.Van(cijfers), null)
                : new Reekspuntbericht(dag, null, Cijfertoegang.CodeVerborgen)),
        ]);
}
