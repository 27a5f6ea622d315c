using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at component e.</summary>
public sealed class VoordelenModel
{
    public string? OperatieId { get; set; }

    public string? Gezien { get; set; }

    public string? Tekst { get; set; }

    public static VoordelenModel Van(Afspraakblad blad)
    {
        var voordelen = blad.Inhoud.Voordelen;
        return new()
        {
            OperatieId = Guid.NewGuid().ToString(),
            Gezien = Rijversie.Schrijf(blad.Stand.LaatsteVan(Onderdeel.Voordelen)),
            Tekst = voordelen.Tekst,
        };
    }

    internal Onderdeelwijziging<Voordelen> Lees(Invoerlezer lezer) => new(
        new(lezer.Tekst(Rijversie.Tekst(Tekst), new(nameof(Tekst), "de tekst over de voordelen", Optioneel: true), Voordelen.MaximumTekst)),
        Rijversie.Lees(Gezien));
}
