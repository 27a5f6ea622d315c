using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Kantorentop.Application.Uitwisseling.Lezen;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>
/// A workbook (xlsx) that was sent in. Its parts are found by the SDK and read as a stream, so a large sheet costs no memory;
/// what could run, fetch or swell is refused before a cell is read.
/// </summary>
internal sealed class Werkboek : IDisposable
{
    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart _boek;
    private readonly Func<Stream, Stream> _bewaak;
    private readonly Lazy<Celwaarden> _waarden;
    private readonly IReadOnlyList<Werkblad> _bladen;

    private Werkboek(SpreadsheetDocument document, Func<Stream, Stream> bewaak)
    {
        _document = document;
        _bewaak = bewaak;
        _boek = document.WorkbookPart ?? throw Kapot();
        Werkboekcontrole.Toets(_boek);
        (var is1904, _bladen) = Werkboekindeling.Lees(Open(_boek));
        _waarden = new Lazy<Celwaarden>(() => new Celwaarden(
            Gedeeldeteksten.Lees(_boek.SharedStringTablePart is { } teksten ? Open(teksten) : null),
            Datumstijlen.Lees(_boek.WorkbookStylesPart is { } stijlen ? Open(stijlen) : null),
            is1904));
    }

    /// <summary>Opens a workbook.</summary>
    /// <param name="pad">Where it is kept.</param>
    /// <param name="bewaak">Guards a stream against holding more than a submission may.</param>
    /// <exception cref="OnleesbaarException">When it is damaged or holds what is not read.</exception>
    public static Werkboek Open(string pad, Func<Stream, Stream> bewaak)
    {
        using (var archief = ZipFile.OpenRead(pad)) Werkboekcontrole.Toets(archief);
        return Vertaal(() =>
        {
            var document = SpreadsheetDocument.Open(pad, isEditable: false);
            try
            {
                return new Werkboek(document, bewaak);
            }
            catch
            {
                document.Dispose();
                throw;
            }
        });
    }

    /// <summary>The sheets as tables.</summary>
    /// <param name="naam">Name of the workbook as the sender knows it.</param>
    public IReadOnlyList<Bronbestand> Bestanden(string naam) =>
    [
        .. _bladen.Where(blad => !blad.IsBijlage)
            .Select(blad => new Bronbestand($"{naam}, blad {blad.Naam}", blad.Naam.ToLowerInvariant(), () => Open(blad)) { IsWerkblad = true }),
    ];

    public void Dispose() => _document.Dispose();

    internal static OnleesbaarException Kapot() => new(
        "werkboek-kapot", "Het werkboek is beschadigd of geen gewoon xlsx-bestand. Open het, kies 'Opslaan als', Excel-werkmap (xlsx), en probeer het opnieuw.");

    /// <summary>What a file can hold that is no workbook is the sender's mistake, not ours: it becomes a sentence. The SDK throws all of these for it.</summary>
    private static T Vertaal<T>(Func<T> lees)
    {
        try
        {
            return lees();
        }
        catch (Exception fout) when (fout is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException
            or UriFormatException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw Kapot();
        }
    }

    private Rommelwacht Open(OpenXmlPart deel) => new(_bewaak(deel.GetStream(FileMode.Open, FileAccess.Read)));

    private Werkbladlezer Open(Werkblad blad) => Vertaal(() =>
        new Werkbladlezer(Open(_boek.GetPartById(blad.Verwijzing) as WorksheetPart ?? throw Kapot()), _waarden.Value));
}
