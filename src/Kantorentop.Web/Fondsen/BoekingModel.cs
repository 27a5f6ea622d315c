using Kantorentop.Application.Fondsen;
using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Fondsen;

/// <summary>What is typed for an entry; which fields there are depends on its kind.</summary>
public sealed class BoekingModel
{
    private static readonly Getalgrens Nummers = new(1, 1_000_000, 0);

    public string? OperatieId { get; set; }

    public string? Datum { get; set; }

    public string? Bedrag { get; set; }

    public string? Omschrijving { get; set; }

    public string? Partij { get; set; }

    public string? Gebouw { get; set; }

    public string? Plan { get; set; }

    public string? Vergund { get; set; }

    public string? M2 { get; set; }

    public string? Aanslag { get; set; }

    public string? Toelichting { get; set; }

    public static BoekingModel Nieuw(Fondsblad blad) => new() { OperatieId = Guid.NewGuid().ToString(), Datum = Weergave.DatumKort(blad.Vandaag) };

    /// <summary>The request; null when something could not be read.</summary>
    internal Boekingsopdracht? Lees(Boekingsoort soort, List<Melding> meldingen)
    {
        var lezer = new Invoerlezer();
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum"));
        var bedrag = soort == Boekingsoort.Toeslag ? null : Bedraglezer.Lees(Bedrag, new(nameof(Bedrag), "het bedrag"), meldingen);
        var opdracht = new Boekingsopdracht
        {
            Soort = soort,
            Datum = datum ?? default,
            Bedrag = bedrag,
            Omschrijving = lezer.Tekst(Omschrijving, new(nameof(Omschrijving), "de omschrijving"), Boeking.MaximumOmschrijving) ?? "",
            Partij = Code(lezer, Partij, nameof(Partij)),
            Gebouw = Code(lezer, Gebouw, nameof(Gebouw)),
            Plan = Code(lezer, Plan, nameof(Plan)),
            Vergund = lezer.Datum(Vergund, new(nameof(Vergund), "de datum van de vergunning", Optioneel: true)),
            M2 = lezer.Getal(M2, new(nameof(M2), "het aantal m²", Optioneel: true), Getalgrens.Oppervlakte),
            Aanslag = (int?)lezer.Getal(Aanslag, new(nameof(Aanslag), "de aanslag", Optioneel: true), Nummers),
            Toelichting = lezer.Tekst(Toelichting, new(nameof(Toelichting), "de toelichting", Optioneel: true), Boeking.MaximumToelichting),
        };
        meldingen.InsertRange(0, lezer.Meldingen);
        return meldingen.Count == 0 ? opdracht : null;
    }

    private static string? Code(Invoerlezer lezer, string? tekst, string veld) => lezer.Tekst(tekst, new(veld, "de code", Optioneel: true), Application.Opslag.Identiteit.MaximumCode);
}
