using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Gebieden;

/// <summary>The two times in the address: what was typed, what it means, and why it cannot be used.</summary>
/// <param name="Peildatum">The day of the figures.</param>
/// <param name="BekendOp">The instant up to which recordings count.</param>
public sealed record Peilvraag(Peilveld<DateOnly> Peildatum, Peilveld<DateTimeOffset> BekendOp)
{
    /// <summary>Nothing was typed.</summary>
    public static readonly Peilvraag Geen = new(default(Peilveld<DateOnly>), default);

    /// <summary>The day that is meant, also when another is shown; null when none was typed or it cannot be read.</summary>
    public DateOnly? Dag => Peildatum.Waarde;

    /// <summary>The times to keep in links: those that the reader chose and sees.</summary>
    public Peilpunt Keuze => new(Peildatum.Keuze, BekendOp.Keuze);

    /// <summary>What the field of the instant holds: what was typed where it has to be typed anew, else the instant that is shown.</summary>
    public string BekendOpTekst => BekendOp switch
    {
        { Terug: { } getypt } => getypt,
        { Keuze: { } ogenblik } => Tijdstiplezer.Schrijf(ogenblik),
        _ => Tijdstiplezer.Nu,
    };

    /// <summary>Reads both fields.</summary>
    public static Peilvraag Lees(string? peildatum, string? bekendOp, DateTimeOffset nu) =>
        new(Peilveld<DateOnly>.Van(peildatum, Datumlezer.Lees(peildatum)), Peilveld<DateTimeOffset>.Van(bekendOp, Tijdstiplezer.Lees(bekendOp, nu)));

    /// <summary>The same, with what stood in the way of showing that day.</summary>
    public Peilvraag Met(Gebiedspeildatum peildatum) => this with { Peildatum = Peildatum.Weiger(peildatum.Melding?.Tekst) };

    /// <summary>The same, with what stood in the way of showing what was known then.</summary>
    public Peilvraag WeigerBekendOp(Melding melding) => this with { BekendOp = BekendOp.Weiger(melding.Tekst) };
}

/// <summary>One field of the address.</summary>
/// <param name="Getypt">As typed; null when nothing was.</param>
/// <param name="Waarde">What is meant; null when nothing was typed or it cannot be read.</param>
/// <param name="Fout">What to do instead; null when it is in order.</param>
public readonly record struct Peilveld<T>(string? Getypt, T? Waarde, string? Fout)
    where T : struct
{
    /// <summary>The value where nothing stands in its way.</summary>
    public T? Keuze => Fout is null ? Waarde : null;

    /// <summary>What was typed where it has to be typed anew; the field keeps it.</summary>
    public string? Terug => Fout is null ? null : Getypt;

    internal static Peilveld<T> Van(string? getypt, Lezing<T> lezing) => new(getypt, lezing.Waarde, lezing.Fout);

    internal Peilveld<T> Weiger(string? reden) => this with { Fout = Fout ?? reden };
}
