using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Uitwisseling.Verstrekken;

/// <summary>The door to figures for other programs: the state of knowledge and the day that someone may see, or every reason why not.</summary>
public sealed class Cijfertoegang(Kennisbron bron, Domeinklok klok)
{
    /// <summary>Code of the refusal of an area that nobody knows.</summary>
    public const string CodeOnbekend = "gebied-onbekend";

    /// <summary>Code of the refusal of figures in which a single owner could be found.</summary>
    public const string CodeVerborgen = "te-weinig-eigenaren";

    /// <summary>Field of an address that holds the area.</summary>
    public const string VeldGebied = "gebied";

    /// <summary>Opens the figures for one question.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="gebied">Area that the question is about.</param>
    /// <param name="peil">Day and state of knowledge; without a day the usual one of who asks.</param>
    /// <param name="ct">Ends the wait for an earlier state of knowledge.</param>
    public async ValueTask<Uitkomst<Cijferzicht>> OpenAsync(Bevoegdheid wie, Gebied gebied, Peilpunt peil, CancellationToken ct)
    {
        var dag = peil.Peildatum ?? Leesrecht.StandaardPeildatum(wie, klok.Vandaag);
        if (Gebiedspeildatum.Toets(wie, dag, klok.Vandaag) is { } bezwaar) return Uitkomst<Cijferzicht>.Mislukt(bezwaar);
        var kennis = await bron.NeemAsync(wie, peil.BekendOp, ct);
        if (kennis.Waarde is not { } snapshot) return Uitkomst<Cijferzicht>.Mislukt(kennis.Meldingen);
        return snapshot.Bestaat(gebied)
            ? Uitkomst<Cijferzicht>.Met(new Cijferzicht(snapshot, new Cijferinzage(snapshot, wie, klok.Vandaag), dag))
            : Uitkomst<Cijferzicht>.Mislukt(Onbekend(gebied));
    }

    /// <summary>The refusal of figures that this person may not see.</summary>
    internal static Melding Verborgen => new(
        CodeVerborgen,
        "Uit de cijfers van dit gebied is af te leiden wat van één eigenaar is. Daarom zijn ze niet openbaar. Vraag een groter gebied.",
        VeldGebied);

    internal static Melding Onbekend(Gebied gebied) =>
        new(CodeOnbekend, $"Het gebied '{gebied}' is niet bekend. Controleer de code of de naam.", VeldGebied);
}

/// <summary>The figures of one state of knowledge as far as one person may see them, and the day that is asked.</summary>
/// <param name="Snapshot">The figures.</param>
/// <param name="Inzage">What this person may see of them.</param>
/// <param name="Dag">The day.</param>
public sealed record Cijferzicht(Snapshot Snapshot, Cijferinzage Inzage, DateOnly Dag);
