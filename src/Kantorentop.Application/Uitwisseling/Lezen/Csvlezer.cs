using System.Text;
using CsvHelper;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Reads CSV as RFC 4180 has it: strict UTF-8 with or without BOM, ';' or ',' as the header shows, LF or CRLF.</summary>
internal sealed class Csvlezer : Rijbron
{
    private static readonly UTF8Encoding Strikt = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    private readonly CsvReader _csv;

    public Csvlezer(Func<Stream> open)
    {
        var scheiding = Kopregel(open).Contains(';', StringComparison.Ordinal) ? ';' : ',';
        _csv = CsvReader.Create(Tekst(open), new CsvReaderOptions
        {
            Separator = scheiding,
            HasHeader = false,
            TrackLineNumbers = true,
            MaxRecordSize = Grenzen.MaximumRij,
            MalformedData = CsvMalformedDataHandling.Throw,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
        });
    }

    public override bool Read() => Vertaal(
        () =>
        {
            while (_csv.Read())
            {
                ReadRij();
                if (Array.Exists(Cellen, cel => cel.Length > 0)) return true;
            }

            return false;
        },
        Regel + 1);

    protected override void Dispose(bool disposing)
    {
        if (disposing) _csv.Dispose();
    }

    private void ReadRij()
    {
        Regel = (int)_csv.LineNumber;
        if (_csv.RowNumber > Grenzen.MaximumRijen)
            throw new OnleesbaarException("te-veel-rijen", "Het bestand heeft meer dan 3.000.000 rijen. Verdeel het over meer inzendingen.");
        Cellen = new string[_csv.FieldCount];
        for (var i = 0; i < Cellen.Length; i++) Cellen[i] = _csv.GetString(i).Trim().Normalize(NormalizationForm.FormC);
    }

    private static string Kopregel(Func<Stream> open) => Vertaal(
        () =>
        {
            using var tekst = Tekst(open);
            var kop = new StringBuilder();
            for (var teken = tekst.Read(); teken >= 0 && kop.Length < Grenzen.MaximumRij; teken = tekst.Read())
            {
                if (teken is not ('\r' or '\n')) kop.Append((char)teken);
                else if (kop.Length > 0) break;
            }

            return kop.Length < Grenzen.MaximumRij
                ? kop.ToString()
                : throw new OnleesbaarException("te-veel-kolommen", "De eerste regel is langer dan de kop van een tabel kan zijn. Zet daar alleen de namen van de kolommen.");
        },
        regel: null);

    private static StreamReader Tekst(Func<Stream> open) => new(open(), Strikt, detectEncodingFromByteOrderMarks: false);

    /// <summary>What a file can hold that is no CSV is the sender's mistake, not ours: it becomes a sentence.</summary>
    private static T Vertaal<T>(Func<T> lees, int? regel)
    {
        try
        {
            return lees();
        }
        catch (DecoderFallbackException)
        {
            throw new OnleesbaarException(
                "codering", "Het bestand is geen CSV in UTF-8. Kies bij het opslaan in Excel voor 'CSV UTF-8' en probeer het opnieuw.", regel);
        }
        catch (InvalidDataException)
        {
            throw new OnleesbaarException("zip-kapot", "Dit bestand in de zip is beschadigd of versleuteld. Maak de zip opnieuw, zonder wachtwoord.");
        }
        catch (CsvFormatException fout)
        {
            throw new OnleesbaarException(
                "geen-csv",
                "Vanaf hier is het bestand niet als CSV te lezen. Meestal klopt een aanhalingsteken niet: zet er een voor en een na de cel, en verdubbel die in de cel.",
                fout.LineNumber > 0 ? (int)fout.LineNumber : regel);
        }
    }
}
