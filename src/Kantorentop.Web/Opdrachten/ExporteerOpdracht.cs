using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Opdrachten;

/// <summary>'exporteer': writes all facts as exchange files into a folder, or as one workbook to a path that ends in '.xlsx'.</summary>
internal static class ExporteerOpdracht
{
    public static async Task<int> VoerAsync(Opdrachtomgeving omgeving)
    {
        var pad = Path.GetFullPath(omgeving.Invoer.Operanden[0]);
        var exporteer = omgeving.Dienst<Exporteer>();
        if (!Path.GetExtension(pad).Equals(".xlsx", StringComparison.OrdinalIgnoreCase)) await exporteer.NaarMapAsync(Bevoegdheid.Opdrachtregel, pad);
        else if (await WerkboekAsync(exporteer, pad) is { IsGelukt: false } mislukt) return omgeving.Mislukt(mislukt.Meldingen[0].Tekst);
        await omgeving.Uit.WriteLineAsync($"Geëxporteerd naar {pad}.");
        return 0;
    }

    /// <summary>Writes beside the file first, so that a workbook that was there stays until the new one is whole.</summary>
    private static async Task<Uitkomst> WerkboekAsync(Exporteer exporteer, string pad)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var nieuw = pad + ".nieuw";
        Uitkomst uitkomst;
        await using (var stroom = File.Create(nieuw)) uitkomst = await exporteer.NaarWerkboekAsync(Bevoegdheid.Opdrachtregel, stroom);
        if (uitkomst.IsGelukt) File.Move(nieuw, pad, overwrite: true);
        else File.Delete(nieuw);
        return uitkomst;
    }
}
