using Kantorentop.Application.Gebieden;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Gebieden;

/// <summary>The day in the address: what was typed, what it means, and why it cannot be used.</summary>
/// <param name="Getypt">As typed; null when nothing was.</param>
/// <param name="Dag">The day that is meant; null when none was typed or it cannot be read.</param>
/// <param name="Fout">What to do instead; null when it is in order.</param>
public sealed record Peildatumvraag(string? Getypt, DateOnly? Dag, string? Fout)
{
    public static Peildatumvraag Lees(string? getypt)
    {
        var lezing = Datumlezer.Lees(getypt);
        return new Peildatumvraag(getypt, lezing.Waarde, lezing.Fout);
    }

    /// <summary>The same, with what stood in the way of showing that day.</summary>
    public Peildatumvraag Met(Gebiedspeildatum peildatum) => this with { Fout = Fout ?? peildatum.Melding?.Tekst };

    /// <summary>The day to keep in links: the one that the reader chose and sees.</summary>
    public DateOnly? Keuze => Fout is null ? Dag : null;
}
