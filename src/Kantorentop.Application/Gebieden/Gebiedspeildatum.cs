using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Gebieden;

/// <summary>The day that a page is about, and why it is not the day that was asked for.</summary>
/// <param name="Dag">Day of the figures.</param>
/// <param name="Melding">Says why another day is shown than was asked for; null when nothing stood in the way.</param>
public sealed record Gebiedspeildatum(DateOnly Dag, Melding? Melding)
{
    /// <summary>Field of the address that holds the day.</summary>
    public const string Veld = "peildatum";

    /// <summary>Code of the refusal of a day that only governments and umbrellas see.</summary>
    public const string CodeNietOpenbaar = "peildatum-niet-openbaar";

    /// <summary>Days for which figures are given: nothing is recorded before or planned after them.</summary>
    public static readonly DateOnly Eerste = new(2000, 1, 1);

    public static readonly DateOnly Laatste = new(2030, 12, 31);

    /// <summary>The day to show: the one that was asked for where that is allowed, else today or the last 1 January.</summary>
    public static Gebiedspeildatum Bepaal(Bevoegdheid wie, DateOnly? gevraagd, DateOnly vandaag)
    {
        var standaard = Leesrecht.StandaardPeildatum(wie, vandaag);
        if (gevraagd is not { } dag) return new(standaard, null);
        if (Toets(wie, dag, vandaag) is not { } bezwaar) return new(dag, null);
        return new(standaard, bezwaar.Code == CodeNietOpenbaar
            ? bezwaar with { Tekst = $"{bezwaar.Tekst} U ziet nu de cijfers van {standaard:dd-MM-yyyy}." }
            : bezwaar);
    }

    /// <summary>Why someone gets no figures of a day; null when they do.</summary>
    public static Melding? Toets(Bevoegdheid wie, DateOnly dag, DateOnly vandaag)
    {
        if (IsBuitenBereik(dag)) return BuitenBereik;
        if (Leesrecht.MagElkePeildatum(wie) || Leesrecht.IsOpenbaar(dag, vandaag)) return null;
        return Weiger(CodeNietOpenbaar,
            $"Openbaar zijn de cijfers van 1 januari, tot en met {Leesrecht.StandaardPeildatum(wie, vandaag):dd-MM-yyyy}. Kies zo’n datum.");
    }

    /// <summary>The day for rows: who may see them at all may see them on any day, and today where none was asked for.</summary>
    public static Gebiedspeildatum VoorRijen(DateOnly? gevraagd, DateOnly vandaag)
    {
        if (gevraagd is not { } dag) return new(vandaag, null);
        return IsBuitenBereik(dag) ? new(vandaag, BuitenBereik) : new(dag, null);
    }

    private static Melding BuitenBereik =>
        Weiger("peildatum-buiten-bereik", $"Kies een peildatum van {Eerste:dd-MM-yyyy} tot en met {Laatste:dd-MM-yyyy}.");

    private static bool IsBuitenBereik(DateOnly dag) => dag < Eerste || dag > Laatste;

    private static Melding Weiger(string code, string tekst) => new(code, tekst, Veld);
}
