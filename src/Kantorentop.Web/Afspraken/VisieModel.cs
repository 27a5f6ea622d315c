using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>What is typed at component a.</summary>
public sealed class VisieModel
{
    public string? OperatieId { get; set; }

    public string? Gezien { get; set; }

    public string? Mix { get; set; }

    public string? Vraag { get; set; }

    public string? Waardecreatie { get; set; }

    public static VisieModel Van(Afspraakblad blad) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gezien = Rijversie.Schrijf(blad.Stand.LaatsteVan(Onderdeel.Visie)),
        Mix = blad.Inhoud.Visie.Mix,
        Vraag = blad.Inhoud.Visie.Vraag,
        Waardecreatie = blad.Inhoud.Visie.Waardecreatie,
    };

    internal Onderdeelwijziging<Visie> Lees(Invoerlezer lezer) => new(
        new(
            lezer.Tekst(Rijversie.Tekst(Mix), new(nameof(Mix), "de tekst over de mix", Optioneel: true), Visie.MaximumTekst),
            lezer.Tekst(Rijversie.Tekst(Vraag), new(nameof(Vraag), "de tekst over de vraag", Optioneel: true), Visie.MaximumTekst),
            lezer.Tekst(Rijversie.Tekst(Waardecreatie), new(nameof(Waardecreatie), "de tekst over waardecreatie", Optioneel: true), Visie.MaximumTekst)),
        Rijversie.Lees(Gezien));
}
