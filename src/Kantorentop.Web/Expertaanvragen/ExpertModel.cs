using Kantorentop.Application.Expertaanvragen;
using Kantorentop.Domain.Expertaanvragen;
using Kantorentop.Web.Invoer;
using Kantorentop.Web.Registers;

namespace Kantorentop.Web.Expertaanvragen;

/// <summary>What the form of a request sends.</summary>
public sealed class ExpertModel : Registermodel
{
    private const int MaximumCode = 80;

    public string? Soort { get; set; }
    public string? AangevraagdOp { get; set; }
    public string? Onderwerp { get; set; }
    public string? Locatie { get; set; }

    /// <summary>The request; null when something could not be read.</summary>
    public Expertinvoer? Lees(Invoerlezer lezer)
    {
        var soort = lezer.Keuze(Soort, new(nameof(Soort), "wie u vraagt"), Expertwoorden.Soorten);
        var dag = lezer.Datum(AangevraagdOp, new(nameof(AangevraagdOp), "de dag van de aanvraag"));
        var onderwerp = lezer.Tekst(Onderwerp, new(nameof(Onderwerp), "het onderwerp"), Expertaanvraag.MaximumOnderwerp);
        var locatie = lezer.Tekst(Locatie, new(nameof(Locatie), "de locatie", Optioneel: true), MaximumCode);
        return lezer.IsGelukt ? new(soort!.Value, dag!.Value, onderwerp!, locatie) : null;
    }
}

/// <summary>What the Rijk answers.</summary>
public sealed class ExpertantwoordModel : Registermodel
{
    public string? Staat { get; set; }
    public string? Antwoord { get; set; }
    public string? AfgerondOp { get; set; }
    public string? Kosten { get; set; }

    /// <summary>A form for the request as it stands.</summary>
    public static ExpertantwoordModel Van(Expertblad blad)
    {
        var aanvraag = blad.Aanvraag;
        var model = new ExpertantwoordModel
        {
            Staat = aanvraag.Staat == Expertstaat.Aangevraagd ? null : aanvraag.Staat.ToString(),
            Antwoord = aanvraag.Antwoord,
            AfgerondOp = aanvraag.AfgerondOp is { } dag ? Weergave.DatumKort(dag) : null,
            Kosten = aanvraag.Kosten?.Kaal(),
        };
        model.Toont(blad.Id);
        return model;
    }

    /// <summary>The answer with what could not be read; null when something could not.</summary>
    public (Expertbeurt? Beurt, IReadOnlyList<Domain.Melding> Meldingen) Lees()
    {
        var lezer = new Invoerlezer();
        var staat = lezer.Keuze(Staat, new(nameof(Staat), "wat u antwoordt"), Expertwoorden.Staten);
        var antwoord = lezer.Tekst(Antwoord, new(nameof(Antwoord), "het antwoord"), Expertaanvraag.MaximumTekst);
        var dag = lezer.Datum(AfgerondOp, new(nameof(AfgerondOp), "de dag van afronding", Optioneel: true));
        var meldingen = new List<Domain.Melding>(lezer.Meldingen);
        var kosten = Bedraglezer.Lees(Kosten, new(nameof(Kosten), "de kosten", Optioneel: true), meldingen);
        return meldingen.Count == 0 ? (new Expertbeurt(staat!.Value, antwoord, dag, kosten), []) : (null, meldingen);
    }
}
