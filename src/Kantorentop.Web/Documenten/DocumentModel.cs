using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Documenten;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Documenten;

/// <summary>What the forms of a document send; the file comes beside it.</summary>
public sealed class DocumentModel
{
    public string? OperatieId { get; set; }

    /// <summary>The recording, or the version, that the form showed.</summary>
    public string? Versie { get; set; }
    public string? Titel { get; set; }
    public string? Aard { get; set; }
    public string? Categorie { get; set; }
    public string? Opsteller { get; set; }
    public string? Datum { get; set; }
    public string? Grond { get; set; }
    public string? Herbeoordeling { get; set; }
    public string? Reden { get; set; }

    /// <summary>An empty form; the maker is most often who sends it.</summary>
    public static DocumentModel Nieuw(string opsteller) => new() { OperatieId = Guid.NewGuid().ToString(), Opsteller = opsteller };

    /// <summary>A form for a version after this one.</summary>
    public static DocumentModel Volgende(int versie) => new() { OperatieId = Guid.NewGuid().ToString(), Versie = versie.ToString(CultureInfo.InvariantCulture) };

    /// <summary>A form with what is known of a document.</summary>
    public static DocumentModel Van(Vastlegging<Documentstand> rij) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Versie = rij.Id.ToString(CultureInfo.InvariantCulture),
        Titel = rij.Feit.Titel,
        Aard = rij.Feit.Aard.ToString(),
        Categorie = rij.Feit.Categorie?.ToString(),
        Opsteller = rij.Feit.Opsteller,
        Datum = Weergave.DatumKort(rij.Feit.Datum),
        Grond = rij.Feit.Grond?.ToString(),
        Herbeoordeling = rij.Feit.Herbeoordeling is { } dag ? Weergave.DatumKort(dag) : null,
        Reden = rij.Feit.Reden,
    };

    /// <summary>The operation that the server gave the form; a changed one counts as a new form.</summary>
    public Guid LeesOperatie() => Operatieveld.Lees(OperatieId);

    /// <summary>What the form showed; one that someone changed counts as an old form.</summary>
    public long LeesVersie() => long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1;

    /// <summary>What is to be recorded; null when something could not be read.</summary>
    public Documentstand? Lees(Invoerlezer lezer, long document)
    {
        var titel = lezer.Tekst(Titel, new(nameof(Titel), "de titel"), Documentstand.MaximumTekst);
        var aard = lezer.Keuze(Aard, new(nameof(Aard), "wat voor document het is"), Documentwoorden.Aarden);
        var categorie = lezer.Keuze(Categorie, new(nameof(Categorie), "de informatiecategorie", Optioneel: true), Documentwoorden.Categorieen);
        var opsteller = lezer.Tekst(Opsteller, new(nameof(Opsteller), "de opsteller"), Documentstand.MaximumTekst);
        var datum = lezer.Datum(Datum, new(nameof(Datum), "de datum van het document"));
        var grond = lezer.Keuze(Grond, new(nameof(Grond), "de grond", Optioneel: true), Documentwoorden.Gronden);
        var herbeoordeling = lezer.Datum(Herbeoordeling, new(nameof(Herbeoordeling), "de dag van herbeoordeling", Optioneel: true));
        var reden = lezer.Tekst(Reden, new(nameof(Reden), "de reden", Optioneel: true), Documentstand.MaximumReden);
        return lezer.IsGelukt
            ? new Documentstand(document, titel!, aard!.Value, opsteller!, datum!.Value) { Categorie = categorie, Grond = grond, Herbeoordeling = herbeoordeling, Reden = reden }
            : null;
    }
}
