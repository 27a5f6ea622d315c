using System.IO.Compression;
using System.Security.Cryptography;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Werkboeken;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>
/// What someone sends in: a folder, a zip, a workbook or single CSV files. What a file is, is told by its content; only its name says
/// which table it holds. A file that cannot be used becomes an error, never an exception.
/// </summary>
public sealed class Inzending : IDisposable
{
    private const string Csv = ".csv";

    /// <summary>With which the workbooks of before 2007 begin, and those with a password.</summary>
    private static readonly byte[] OudWerkboek = [0xD0, 0xCF, 0x11, 0xE0];

    private readonly List<IDisposable> _archieven = [];
    private readonly List<Bronbestand> _bestanden = [];
    private readonly List<Importfout> _fouten = [];
    private long _uitgepakt;

    private Inzending(IReadOnlyCollection<(string Naam, string Pad)> bestanden)
    {
        foreach (var (naam, pad) in bestanden) VoegToe(naam, pad);
        if (_bestanden.Count == 0 && _fouten.Count == 0)
            Weiger("inzending", "leeg", "Er zit geen CSV-bestand of blad met een tabel bij. Een bestand of blad heet naar zijn tabel, bijvoorbeeld gebouwen.csv of gebouwen.");
        if (_bestanden.Count > Grenzen.MaximumBestanden)
            Weiger("inzending", "te-veel-bestanden", $"Er zijn meer dan {Grenzen.MaximumBestanden} bestanden. Zend er een per tabel in.");
        Vingerafdruk = Hash([.. bestanden.Select(bestand => bestand.Pad)]);
    }

    /// <summary>Hash of the bytes that were sent in, for the audit trail.</summary>
    public string Vingerafdruk { get; }

    internal IReadOnlyList<Bronbestand> Bestanden => _bestanden;

    internal IReadOnlyList<Importfout> Fouten => _fouten;

    /// <summary>The CSV files in a folder, or one CSV, zip or xlsx file.</summary>
    public static Inzending VanPad(string pad) => new(
        Directory.Exists(pad)
            ? [.. Directory.EnumerateFiles(pad).Where(IsCsv).Order(StringComparer.Ordinal).Select(bestand => (Path.GetFileName(bestand), bestand))]
            : [(Path.GetFileName(pad), pad)]);

    /// <summary>Uploaded files, each with the name that the sender gave it and the path where it is kept.</summary>
    public static Inzending VanBestanden(IEnumerable<(string Naam, string Pad)> bestanden) =>
        new([.. bestanden.Select(bestand => (Bestandsnaam(bestand.Naam), bestand.Pad))]);

    public void Dispose() => _archieven.ForEach(archief => archief.Dispose());

    private static bool IsCsv(string naam) => Path.GetExtension(naam).Equals(Csv, StringComparison.OrdinalIgnoreCase);

    private static string Bestandsnaam(string naam) => naam[(naam.LastIndexOfAny(['/', '\\']) + 1)..];

    private static bool BegintMet(string pad, ReadOnlySpan<byte> teken)
    {
        using var stroom = File.OpenRead(pad);
        Span<byte> begin = stackalloc byte[teken.Length];
        return stroom.ReadAtLeast(begin, teken.Length, throwOnEndOfStream: false) == teken.Length && begin.SequenceEqual(teken);
    }

    private static string Hash(IReadOnlyList<string> paden)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        foreach (var pad in paden.Where(File.Exists))
        {
            using var stroom = File.OpenRead(pad);
            for (var aantal = stroom.Read(buffer); aantal > 0; aantal = stroom.Read(buffer)) hash.AppendData(buffer, 0, aantal);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void VoegToe(string naam, string pad)
    {
        if (!File.Exists(pad)) Weiger(naam, "niet-gevonden", "Dit bestand of deze map bestaat niet. Controleer het pad.");
        else if (BegintMet(pad, "PK"u8)) VoegZipToe(naam, pad);
        else if (BegintMet(pad, OudWerkboek))
            Weiger(naam, "oud-werkboek", "Dit werkboek is van het oude soort (xls) of heeft een wachtwoord. Sla het op als Excel-werkmap (xlsx) zonder wachtwoord.");
        else if (IsCsv(naam)) _bestanden.Add(Bronbestand.Csv(naam, Bewaak(() => File.OpenRead(pad), ingepakt: null)));
        else Weiger(naam, "geen-csv", "Dit is geen CSV-, zip- of xlsx-bestand. Sla het op als 'CSV UTF-8' met de naam van de tabel.");
    }

    private void VoegZipToe(string naam, string pad)
    {
        try
        {
            var archief = ZipFile.OpenRead(pad);
            _archieven.Add(archief);
            if (archief.GetEntry("[Content_Types].xml") is not null) VoegWerkboekToe(naam, pad);
            else if (archief.Entries.Count > Grenzen.MaximumBestanden)
                Weiger(naam, "te-veel-bestanden", $"In de zip zitten meer dan {Grenzen.MaximumBestanden} bestanden. Zend er een per tabel in.");
            else if (archief.Entries.FirstOrDefault(IsIngepakt) is { } ingepakt)
                Weiger(naam, "zip-in-zip", $"In de zip zit nog een zip of werkboek: '{ingepakt.Name}'. Pak dat uit en zend de CSV-bestanden of het werkboek zelf in.");
            else
                _bestanden.AddRange(archief.Entries.Where(item => IsCsv(item.Name) && !IsBijvangst(item)).Select(item =>
                    Bronbestand.Csv(item.Name, Bewaak(item.Open, item.CompressedLength))));
        }
        catch (OnleesbaarException onleesbaar)
        {
            Weiger(naam, onleesbaar.Code, onleesbaar.Message);
        }
        catch (InvalidDataException)
        {
            Weiger(naam, "zip-kapot", "Het zip-bestand is beschadigd. Maak het opnieuw en probeer het nog eens.");
        }
    }

    private void VoegWerkboekToe(string naam, string pad)
    {
        var boek = Werkboek.Open(pad, stroom => Bewaak(() => stroom, ingepakt: null)());
        _archieven.Add(boek);
        _bestanden.AddRange(boek.Bestanden(naam));
    }

    private static bool IsIngepakt(ZipArchiveEntry item) => Path.GetExtension(item.Name).ToLowerInvariant() is ".zip" or ".xlsx" or ".xlsm" or ".gz" or ".7z" or ".rar";

    /// <summary>Files that macOS adds to a zip by itself.</summary>
    private static bool IsBijvangst(ZipArchiveEntry item) =>
        item.Name.StartsWith("._", StringComparison.Ordinal) || item.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private Func<Stream> Bewaak(Func<Stream> open, long? ingepakt)
    {
        var meeste = 0L;
        return () => new Telstroom(open(), gelezen =>
        {
            var erbij = Math.Max(0, gelezen - meeste);
            (_uitgepakt, meeste) = (_uitgepakt + erbij, meeste + erbij);
            return _uitgepakt <= Grenzen.MaximumUitgepakt
                && (ingepakt is not { } klein || gelezen <= Grenzen.VerhoudingTeltVanaf || gelezen <= klein * Grenzen.MaximumVerhouding);
        });
    }

    private void Weiger(string bestand, string code, string tekst) => _fouten.Add(new Importfout(bestand, null, null, null, code, tekst));
}
