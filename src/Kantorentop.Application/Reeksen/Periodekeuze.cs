using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Reeksen;

/// <summary>The two days that a page is about, and why they are not those that were asked for.</summary>
/// <param name="Van">The first day.</param>
/// <param name="Tot">The last day, included; later than the first.</param>
/// <param name="Meldingen">What stood in the way, each with its field; empty when nothing did.</param>
public sealed record Periodekeuze(DateOnly Van, DateOnly Tot, IReadOnlyList<Melding> Meldingen)
{
    /// <summary>Fields of an address.</summary>
    public const string VeldVan = "van";

    public const string VeldTot = "tot";

    /// <summary>The period to show: the one that was asked for where that is allowed, else so many years up to the usual day.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="gevraagd">The days that were asked for; null for the usual ones.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="jaren">Length of the usual period.</param>
    public static Periodekeuze Bepaal(Bevoegdheid wie, (DateOnly? Van, DateOnly? Tot) gevraagd, DateOnly vandaag, int jaren)
    {
        var standaard = Leesrecht.StandaardPeildatum(wie, vandaag);
        var meldingen = new List<Melding>();
        var tot = Keur(wie, gevraagd.Tot, vandaag, VeldTot, meldingen) ?? standaard;
        var van = Keur(wie, gevraagd.Van, vandaag, VeldVan, meldingen) ?? Begin(tot, jaren);
        if (van < tot) return new Periodekeuze(van, tot, meldingen);
        if (meldingen.Count == 0)
            meldingen.Add(new Melding("tot-voor-van", $"De einddatum {tot:dd-MM-yyyy} ligt niet na de begindatum {van:dd-MM-yyyy}. Kies een latere einddatum of een eerdere begindatum.", VeldTot));
        return new Periodekeuze(Begin(standaard, jaren), standaard, meldingen);
    }

    private static DateOnly Begin(DateOnly tot, int jaren) => new(Math.Max(tot.Year - jaren, Gebiedspeildatum.Eerste.Year), 1, 1);

    private static DateOnly? Keur(Bevoegdheid wie, DateOnly? dag, DateOnly vandaag, string veld, List<Melding> meldingen)
    {
        if (dag is not { } gevraagd) return null;
        if (gevraagd < Gebiedspeildatum.Eerste || gevraagd > Gebiedspeildatum.Laatste)
            meldingen.Add(new Melding("datum-buiten-bereik", $"Kies een datum van {Gebiedspeildatum.Eerste:dd-MM-yyyy} tot en met {Gebiedspeildatum.Laatste:dd-MM-yyyy}.", veld));
        else if (!Leesrecht.MagElkePeildatum(wie) && !Leesrecht.IsOpenbaar(gevraagd, vandaag))
            meldingen.Add(new Melding("peildatum-niet-openbaar", $"Openbaar zijn de cijfers van 1 januari, tot en met {Leesrecht.StandaardPeildatum(wie, vandaag):dd-MM-yyyy}. Kies zo’n datum.", veld));
        else return gevraagd;
        return null;
    }
}
