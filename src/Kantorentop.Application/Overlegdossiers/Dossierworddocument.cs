using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kantorentop.Application.Overlegdossiers.Word;
using Kantorentop.Domain.Overlegdossiers;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>A dossier as a Word document: native headings, tables whose head repeats, charts with a text for who does not see them.</summary>
public static class Dossierworddocument
{
    private const string Taal = "nl-NL";

    /// <summary>Writes it to a stream, which stays open.</summary>
    public static void Schrijf(Stream uit, Overlegdossier dossier, string hash)
    {
        using var bestand = WordprocessingDocument.Create(uit, WordprocessingDocumentType.Document, autoSave: true);
        var (titel, gemaakt) = (dossier.Titel, dossier.Stempel.BekendOp.UtcDateTime);
        (bestand.PackageProperties.Title, bestand.PackageProperties.Creator, bestand.PackageProperties.Language) = (titel, "Kantorentop", Taal);
        (bestand.PackageProperties.Created, bestand.PackageProperties.Modified) = (gemaakt, gemaakt);
        var hoofd = bestand.AddMainDocumentPart();
        hoofd.AddNewPart<StyleDefinitionsPart>().Styles = Wordstijlen.Maak(Taal);
        hoofd.AddNewPart<NumberingDefinitionsPart>().Numbering = Wordstijlen.Nummering();
        hoofd.AddNewPart<DocumentSettingsPart>().Settings = Wordstijlen.Instellingen(Taal);
        var inhoud = new Body();
        hoofd.Document = new Document(inhoud);
        inhoud.Append(Wordtekst.Alinea(titel, Wordstijlen.Titel), Wordtekst.Alinea($"Controlegetal (SHA-256): {hash}", Wordstijlen.Klein));
        inhoud.Append(Wordtekst.Inhoudsopgave(dossier.Hoofdstukken));
        var schrijver = new Worddeelschrijver(hoofd, inhoud);
        foreach (var (plaats, hoofdstuk) in dossier.Hoofdstukken.Index()) schrijver.Schrijf(hoofdstuk, plaats);
        inhoud.Append(Wordpagina.Maak(hoofd, titel));
    }
}
