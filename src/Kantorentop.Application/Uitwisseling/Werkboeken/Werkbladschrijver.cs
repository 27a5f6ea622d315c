using System.Globalization;
using System.Text;
using System.Xml;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Application.Uitwisseling.Lezen;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Writes one sheet: numbers as numbers, dates as dates, and all else as text that no spreadsheet takes for a formula.</summary>
internal sealed class Werkbladschrijver
{
    private const string Ruimtenaam = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly DateOnly Begin = new(1899, 12, 30);

    /// <summary>Before it spreadsheets count a day that was none: such a date is written as text.</summary>
    private static readonly DateOnly EersteDatum = new(1900, 3, 1);

    private readonly XmlWriter _xml;
    private readonly Uitvoerblad _blad;
    private int _rij;

    private Werkbladschrijver(XmlWriter xml, Uitvoerblad blad) => (_xml, _blad) = (xml, blad);

    public static void Schrijf(Stream uit, Uitvoerblad blad, CancellationToken ct)
    {
        using var xml = XmlWriter.Create(uit, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        new Werkbladschrijver(xml, blad).Schrijf(ct);
    }

    private void Schrijf(CancellationToken ct)
    {
        _xml.WriteStartElement("worksheet", Ruimtenaam);
        SchrijfKop();
        _xml.WriteStartElement("sheetData", Ruimtenaam);
        SchrijfRij([.. _blad.Kolommen.Select(kolom => kolom.Naam)], isKop: true);
        foreach (var rij in _blad.Rijen)
        {
            ct.ThrowIfCancellationRequested();
            SchrijfRij(rij, isKop: false);
        }

        _xml.WriteEndElement();
        SchrijfKeuzen();
        _xml.WriteEndElement();
    }

    /// <summary>Keeps the names of the columns in sight, and gives empty cells the look of their column.</summary>
    private void SchrijfKop()
    {
        Element("sheetViews", () => Element("sheetView", ("workbookViewId", "0"), () =>
            Element("pane", () => { }, ("ySplit", "1"), ("topLeftCell", "A2"), ("activePane", "bottomLeft"), ("state", "frozen"))));
        Element("cols", () =>
        {
            foreach (var (plaats, kolom) in _blad.Kolommen.Index())
            {
                var nummer = Getal(plaats + 1);
                Element("col", () => { }, ("min", nummer), ("max", nummer), ("width", kolom.Breedte.ToString(CultureInfo.InvariantCulture)),
                    ("style", Getal(Werkboekstijlen.Van(kolom.Aard))), ("customWidth", "1"));
            }
        });
    }

    private void SchrijfRij(string[] cellen, bool isKop)
    {
        _xml.WriteStartElement("row", Ruimtenaam);
        _xml.WriteAttributeString("r", Getal(++_rij));
        for (var i = 0; i < cellen.Length; i++)
        {
            if (cellen[i].Length == 0) continue;
            _xml.WriteStartElement("c", Ruimtenaam);
            _xml.WriteAttributeString("r", Celadres.Van(i, _rij));
            SchrijfCel(cellen[i], isKop ? Kolomaard.Tekst : _blad.Kolommen[i].Aard, isKop);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void SchrijfCel(string cel, Kolomaard aard, bool isKop)
    {
        if (aard == Kolomaard.Getal)
        {
            _xml.WriteElementString("v", Ruimtenaam, cel);
        }
        else if (aard == Kolomaard.Datum && DateOnly.ParseExact(cel, "yyyy-MM-dd", CultureInfo.InvariantCulture) is var dag && dag >= EersteDatum)
        {
            _xml.WriteAttributeString("s", Getal(Werkboekstijlen.Datum));
            _xml.WriteElementString("v", Ruimtenaam, Getal(dag.DayNumber - Begin.DayNumber));
        }
        else
        {
            _xml.WriteAttributeString("s", Getal(isKop ? Werkboekstijlen.Kop : Werkboekstijlen.Tekst));
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is", Ruimtenaam);
            _xml.WriteStartElement("t", Ruimtenaam);
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(cel);
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
    }

    private void SchrijfKeuzen()
    {
        var keuzen = _blad.Kolommen.Index().Where(kolom => kolom.Item.Keuze is not null).ToList();
        if (keuzen.Count == 0) return;
        Element("dataValidations", ("count", Getal(keuzen.Count)), () =>
        {
            foreach (var (plaats, kolom) in keuzen)
            {
                var letter = Celadres.Kolom(plaats);
                Element(
                    "dataValidation",
                    () => _xml.WriteElementString("formula1", Ruimtenaam, kolom.Keuze),
                    ("type", "list"), ("errorStyle", kolom.MagAnders ? "warning" : "stop"), ("allowBlank", "1"), ("showErrorMessage", "1"), ("errorTitle", "Kies uit de lijst"),
                    ("error", "Kies een waarde uit de lijst bij deze cel."), ("sqref", $"{letter}2:{letter}{Getal(Uitvoerblad.MaximumRijen)}"));
            }
        });
    }

    private void Element(string naam, (string Naam, string Waarde) kenmerk, Action inhoud) => Element(naam, inhoud, kenmerk);

    private void Element(string naam, Action inhoud, params ReadOnlySpan<(string Naam, string Waarde)> kenmerken)
    {
        _xml.WriteStartElement(naam, Ruimtenaam);
        foreach (var (kenmerk, waarde) in kenmerken) _xml.WriteAttributeString(kenmerk, waarde);
        inhoud();
        _xml.WriteEndElement();
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
