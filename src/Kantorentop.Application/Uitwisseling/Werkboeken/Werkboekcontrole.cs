using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Kantorentop.Application.Uitwisseling.Lezen;

namespace Kantorentop.Application.Uitwisseling.Werkboeken;

/// <summary>What a workbook may not hold: more than a server should unpack, macros, and doors to elsewhere.</summary>
internal static class Werkboekcontrole
{
    /// <summary>Parts of a workbook; one of fourteen sheets has some thirty.</summary>
    private const int MaximumDelen = 2000;

    /// <summary>Bytes of the part that holds all texts, which is kept in memory.</summary>
    private const long MaximumTeksten = 256L * 1024 * 1024;

    /// <summary>Looks at what the zip says about itself: unpacking stops at the size that it says.</summary>
    /// <exception cref="OnleesbaarException">When it is too large.</exception>
    public static void Toets(ZipArchive archief)
    {
        if (archief.Entries.Count > MaximumDelen || archief.Entries.Sum(deel => deel.Length) > Grenzen.MaximumUitgepakt || archief.Entries.Any(IsOpgeblazen))
            throw new OnleesbaarException("te-groot", "Het werkboek is uitgepakt te groot. Verdeel de tabellen over meer werkboeken of zend ze in als CSV.");
    }

    /// <summary>Looks at what the workbook is made of.</summary>
    /// <exception cref="OnleesbaarException">When it can run or fetch something.</exception>
    public static void Toets(WorkbookPart boek)
    {
        if (boek.VbaProjectPart is not null)
            throw new OnleesbaarException("macro", "Het werkboek bevat macro's. Sla het op als Excel-werkmap (xlsx) zonder macro's.");
        if (boek.ExternalWorkbookParts.Any() || boek.ConnectionsPart is not null || boek.ExternalRelationships.Any() || boek.WorksheetParts.Any(HaaltOp))
        {
            throw new OnleesbaarException(
                "koppeling", "Het werkboek haalt gegevens op uit een ander bestand of een verbinding. Verbreek de koppelingen (tabblad Gegevens) en plak de waarden.");
        }
    }

    private static bool HaaltOp(WorksheetPart blad) => blad.ExternalRelationships.Any() || blad.QueryTableParts.Any();

    private static bool IsOpgeblazen(ZipArchiveEntry deel) =>
        (deel.Length > Grenzen.VerhoudingTeltVanaf && deel.Length > deel.CompressedLength * Grenzen.MaximumVerhouding)
        || (deel.Length > MaximumTeksten && deel.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase))
        || (deel.Length > Grenzen.VerhoudingTeltVanaf && !IsInhoud(deel));

    /// <summary>True for sheets and texts; everything else of a workbook is small.</summary>
    private static bool IsInhoud(ZipArchiveEntry deel) =>
        deel.FullName.Contains("/worksheets/", StringComparison.OrdinalIgnoreCase) || deel.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
}
