using System.Globalization;
using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Web.Afspraken;

/// <summary>Which line of a form is about which location.</summary>
internal static class Regelplaats
{
    /// <summary>The lines whose location belongs to the region, with their place in the form.</summary>
    public static IReadOnlyList<(int Nummer, Locatie Locatie)> Van(Afspraakblad blad, IReadOnlyList<string?> codes)
    {
        var locaties = blad.Regio.Locaties.ToDictionary(locatie => locatie.Code);
        return
        [
            .. codes.Select((code, nummer) => (nummer, Locatie: code is null ? null : locaties.GetValueOrDefault(code)))
                .Where(regel => regel.Locatie is not null).Select(regel => (regel.nummer, regel.Locatie!)),
        ];
    }

    /// <summary>A message about 'UTR-PAP.Nieuwbouw' at the field of that line.</summary>
    public static Melding Plaats(Melding melding, IReadOnlyList<string?> codes)
    {
        if (melding.Veld?.LastIndexOf('.') is not (> 0 and var punt)) return melding;
        var nummer = codes.ToList().IndexOf(melding.Veld[..punt]);
        return nummer < 0 ? melding : melding with { Veld = string.Create(CultureInfo.InvariantCulture, $"Regels[{nummer}]{melding.Veld[punt..]}") };
    }
}
