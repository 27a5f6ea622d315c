using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Opdrachten;

/// <summary>'importeer': takes exchange files in, or says with '--proef' what that would do.</summary>
internal static class ImporteerOpdracht
{
    public static async Task<int> VoerAsync(Opdrachtomgeving omgeving)
    {
        using var inzending = Inzending.VanPad(Path.GetFullPath(omgeving.Invoer.Operanden[0]));
        var isProef = omgeving.Invoer.Heeft(Opdrachtopties.Proef);
        var verslag = await VoerAsync(omgeving.Dienst<Importeer>(), inzending, isProef);
        foreach (var waarschuwing in verslag.Waarschuwingen) await omgeving.Fout.WriteLineAsync($"Let op: {waarschuwing}");
        foreach (var fout in verslag.Fouten) await omgeving.Fout.WriteLineAsync(fout.ToString());
        if (verslag.HeeftFouten) return omgeving.Mislukt($"Er is niets geïmporteerd: {Aantal(verslag.Fouten.Count, "fout", "fouten")}.");
        foreach (var tabel in verslag.Tabellen) await omgeving.Uit.WriteLineAsync(Regel(tabel));
        await omgeving.Uit.WriteLineAsync(Slot(verslag, isProef));
        return 0;
    }

    private static Task<Importverslag> VoerAsync(Importeer importeer, Inzending inzending, bool isProef) => isProef
        ? importeer.ProbeerAsync(Bevoegdheid.Opdrachtregel, inzending)
        : importeer.LegVastAsync(new Importopdracht(Bevoegdheid.Opdrachtregel, Guid.NewGuid(), "opdrachtregel"), inzending);

    private static string Regel(Tabelverslag tabel) =>
        $"{tabel.Tabel}: {tabel.Toegevoegd} toegevoegd, {tabel.Gewijzigd} gewijzigd, {tabel.Vervallen} vervallen, {tabel.Gelijk} gelijk";

    private static string Slot(Importverslag verslag, bool isProef) => (verslag.Wijzigingen, isProef) switch
    {
        (0, _) => "Niets gewijzigd.",
        (_, true) => "Dit was een proef: er is niets vastgelegd.",
        _ => $"{Aantal(verslag.Wijzigingen, "wijziging", "wijzigingen")} vastgelegd.",
    };

    private static string Aantal(int aantal, string een, string meer) => $"{aantal} {(aantal == 1 ? een : meer)}";
}
