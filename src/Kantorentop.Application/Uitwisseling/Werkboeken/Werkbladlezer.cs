using System.Globalization;
using System.Text;
using System.Xml;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>Reads a sheet row by row. Its first row that holds anything names the columns; what lies beside them is an error.</summary>
internal sealed class Werkbladlezer(Stream stroom, Celwaarden waarden) : Rijbron
{
    private static readonly Melding Formule = new("formule", "In deze cel staat een formule. Kopieer de cel en plak hem als waarde.");
    private static readonly Melding Buiten = new("buiten-kolommen", "Deze cel staat naast de kolommen van de tabel. Maak hem leeg.");

    private readonly XmlReader _xml = Veiligexml.Open(stroom);
    private readonly Celtekst _tekst = new();
    private readonly List<(int Plaats, Melding Melding)> _fouten = [];
    private readonly List<string> _cellen = [];
    private int _aantalKolommen = -1;
    private int _aantalRijen;

    public override IReadOnlyList<(int Plaats, Melding Melding)> Celfouten => _fouten;

    public override bool Read()
    {
        try
        {
            return ReadGevuldeRij();
        }
        catch (Exception fout) when (fout is XmlException or InvalidDataException)
        {
            throw Werkboek.Kapot();
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _xml.Dispose();
    }

    private bool ReadGevuldeRij()
    {
        while (Zoek())
        {
            if (++_aantalRijen > Grenzen.MaximumRijen)
                throw new OnleesbaarException("te-veel-rijen", "Het blad heeft meer dan 3.000.000 rijen. Verdeel het over meer inzendingen.");
            ReadRij();
            if (_fouten.Count > 0 || Array.Exists(Cellen, cel => cel.Length > 0)) return true;
        }

        return false;
    }

    /// <summary>Goes to the next row.</summary>
    private bool Zoek()
    {
        while (_xml.Read())
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "row") return true;
        return false;
    }

    private void ReadRij()
    {
        Regel = int.TryParse(_xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : Regel + 1;
        _fouten.Clear();
        _cellen.Clear();
        if (!_xml.IsEmptyElement)
        {
            var diepte = _xml.Depth;
            var volgende = 0;
            while (_xml.Read() && _xml.Depth > diepte)
                if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName == "c") volgende = ReadCel(volgende) + 1;
        }

        ZetCellen();
    }

    private int ReadCel(int verwacht)
    {
        var adres = _xml.GetAttribute("r");
        var plaats = adres is null ? verwacht : Celadres.Plaats(adres) ?? throw Werkboek.Kapot();
        var (soort, stijl) = (_xml.GetAttribute("t"), _xml.GetAttribute("s"));
        var inhoud = _tekst.Lees(_xml);
        if (_tekst.HeeftFormule)
        {
            _fouten.Add((plaats, Formule));
            return plaats;
        }

        var uitkomst = waarden.Tekst(soort, stijl, inhoud);
        foreach (var melding in uitkomst.Meldingen) _fouten.Add((plaats, melding));
        if (uitkomst.Waarde is { Length: > 0 } tekst) Zet(plaats, tekst.Trim().Normalize(NormalizationForm.FormC));
        return plaats;
    }

    private void Zet(int plaats, string tekst)
    {
        if (tekst.Length == 0) return;
        if (_aantalKolommen >= 0 && plaats >= _aantalKolommen)
        {
            _fouten.Add((plaats, Buiten));
            return;
        }

        while (_cellen.Count <= plaats) _cellen.Add("");
        _cellen[plaats] = tekst;
    }

    private void ZetCellen()
    {
        if (_aantalKolommen < 0 && _cellen.Count > 0) _aantalKolommen = _cellen.Count;
        var cellen = new string[Math.Max(0, _aantalKolommen)];
        Array.Fill(cellen, "");
        _cellen.CopyTo(cellen);
        Cellen = cellen;
    }
}
