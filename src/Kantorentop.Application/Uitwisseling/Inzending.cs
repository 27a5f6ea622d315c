using System.IO.Compression;
using System.Security.Cryptography;
using Kantorentop.Application.Uitwisseling.Lezen;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>
/// What someone sends in: a folder, a zip or single CSV files. What a file is, is told by its content; only its name says
/// which table it holds. A file that cannot be used becomes an error, never an exception.
/// </summary>
public sealed class Inzending : IDisposable
{
    private const string Csv = ".csv";

    private readonly List<ZipArchive> _archieven = [];
    private readonly List<Bronbestand> _bestanden = [];
    private readonly List<Importfout> _fouten = [];
    private long _uitgepakt;

    private Inzending(IReadOnlyCollection<(string Naam, string Pad)> bestanden)
    {
        foreach (var (naam, pad) in bestanden) VoegToe(naam, pad);
        if (_bestanden.Count == 0 && _fouten.Count == 0)
            Weiger("inzending", "leeg", "Er zit geen CSV-bestand bij. Een bestand heet naar zijn tabel, bijvoorbeeld gebouwen.csv.");
        if (_bestanden.Count > Grenzen.MaximumBestanden)
            Weiger("inzending", "te-veel-bestanden", $"Er zijn meer dan {Grenzen.MaximumBestanden} bestanden. Zend er een per tabel in.");
        Vingerafdruk = Hash([.. bestanden.Select(bestand => bestand.Pad)]);
    }

    /// <summary>Hash of the bytes that were sent in, for the audit trail.</summary>
    public string Vingerafdruk { get; }

    internal IReadOnlyList<Bronbestand> Bestanden => _bestanden;

    internal IReadOnlyList<Importfout> Fouten => _fouten;

    /// <summary>The CSV files in a folder, or one CSV or zip file.</summary>
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

    private static bool IsZip(string pad)
    {
        using var stroom = File.OpenRead(pad);
        Span<byte> begin = stackalloc byte[2];
        return stroom.ReadAtLeast(begin, 2, throwOnEndOfStream: false) == 2 && begin.SequenceEqual("PK"u8);
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
        else if (IsZip(pad)) VoegZipToe(naam, pad);
        else if (IsCsv(naam)) _bestanden.Add(new Bronbestand(naam, Bewaak(() => File.OpenRead(pad), ingepakt: null)));
        else Weiger(naam, "geen-csv", "Dit is geen CSV- of zip-bestand. Sla het op als 'CSV UTF-8' met de naam van de tabel.");
    }

    private void VoegZipToe(string naam, string pad)
    {
        try
        {
            var archief = ZipFile.OpenRead(pad);
            _archieven.Add(archief);
            if (archief.GetEntry("[Content_Types].xml") is not null)
                Weiger(naam, "werkboek", "Werkboeken (xlsx) worden niet gelezen. Sla elk werkblad op als 'CSV UTF-8' en zend die in.");
            else if (archief.Entries.Count > Grenzen.MaximumBestanden)
                Weiger(naam, "te-veel-bestanden", $"In de zip zitten meer dan {Grenzen.MaximumBestanden} bestanden. Zend er een per tabel in.");
            else
                _bestanden.AddRange(archief.Entries.Where(item => IsCsv(item.Name) && !IsBijvangst(item)).Select(item =>
                    new Bronbestand(item.Name, Bewaak(item.Open, item.CompressedLength))));
        }
        catch (InvalidDataException)
        {
            Weiger(naam, "zip-kapot", "Het zip-bestand is beschadigd. Maak het opnieuw en probeer het nog eens.");
        }
    }

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
