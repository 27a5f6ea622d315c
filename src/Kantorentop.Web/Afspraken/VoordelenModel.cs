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

    public string? ToetsDoor { get; set; }

    public string? ToetsDatum { get; set; }

    public string? ToetsConclusie { get; set; }

    public static VoordelenModel Van(Afspraakblad blad)
    {
        var voordelen = blad.Inhoud.Voordelen;
        return new()
        {
            OperatieId = Guid.NewGuid().ToString(),
            Gezien = Rijversie.Schrijf(blad.Stand.LaatsteVan(Onderdeel.Voordelen)),
            Tekst = voordelen.Tekst,
            ToetsDoor = voordelen.ToetsDoor,
            ToetsDatum = Rijversie.Datum(voordelen.ToetsDatum),
            ToetsConclusie = voordelen.ToetsConclusie,
        };
    }

    internal Onderdeelwijziging<Voordelen> Lees(Invoerlezer lezer) => new(
        new(
            lezer.Tekst(Rijversie.Tekst(Tekst), new(nameof(Tekst), "de tekst over de voordelen", Optioneel: true), Voordelen.MaximumTekst),
            lezer.Tekst(ToetsDoor, new(nameof(ToetsDoor), "de naam", Optioneel: true), Voordelen.MaximumDoor),
            lezer.Datum(ToetsDatum, new(nameof(ToetsDatum), "de datum van de toets", Optioneel: true)),
            lezer.Tekst(Rijversie.Tekst(ToetsConclusie), new(nameof(ToetsConclusie), "de conclusie", Optioneel: true), Voordelen.MaximumConclusie)),
        Rijversie.Lees(Gezien));
}
