using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Opdrachten;

/// <summary>'exporteer': writes all facts as exchange files into a folder.</summary>
internal static class ExporteerOpdracht
{
    public static async Task<int> VoerAsync(Opdrachtomgeving omgeving)
    {
        var map = Path.GetFullPath(omgeving.Invoer.Operanden[0]);
        await omgeving.Dienst<Exporteer>().NaarMapAsync(Bevoegdheid.Opdrachtregel, map);
        await omgeving.Uit.WriteLineAsync($"Geëxporteerd naar {map}.");
        return 0;
    }
}
