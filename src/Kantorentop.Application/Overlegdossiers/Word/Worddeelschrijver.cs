using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kantorentop.Domain.Overlegdossiers;

namespace Kantorentop.Application.Overlegdossiers.Word;

/// <summary>Writes the chapters of a dossier into a document.</summary>
internal sealed class Worddeelschrijver(MainDocumentPart hoofd, Body inhoud)
{
    private uint _grafieken;

    public void Schrijf(Dossierhoofdstuk hoofdstuk, int plaats)
    {
        inhoud.Append(Wordtekst.Kop(hoofdstuk.Kop, plaats));
        foreach (var deel in hoofdstuk.Delen) Schrijf(deel);
    }

    private void Schrijf(Dossierdeel deel)
    {
        switch (deel)
        {
            case Dossieralinea alinea:
                inhoud.Append(Wordtekst.Alinea(alinea.Tekst));
                break;
            case Dossiertussenkop kop:
                inhoud.Append(Wordtekst.Alinea(kop.Tekst, Wordstijlen.Tussenkop));
                break;
            case Dossierlijst lijst:
                inhoud.Append(lijst.Punten.Select(Wordtekst.Punt));
                break;
            case Dossiertabel tabel:
                inhoud.Append(Wordtekst.Alinea(tabel.Bijschrift, Wordstijlen.Bijschrift), Wordtabel.Maak(tabel), new Paragraph());
                break;
            case Dossiergrafiek grafiek:
                inhoud.Append(Wordtekst.Alinea(grafiek.Bijschrift, Wordstijlen.Bijschrift), Wordgrafiek.Maak(hoofd, grafiek, ++_grafieken));
                break;
        }
    }
}
