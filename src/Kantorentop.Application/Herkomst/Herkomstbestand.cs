using System.Globalization;
using System.Text;
using CsvHelper;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Herkomst;

/// <summary>Rows of a figure as CSV: some lines that say which figure it is, one without content, and a table. Numbers have a point, days are ISO 8601.</summary>
public sealed class Herkomstbestand(Stream uit, DateTimeOffset? bekendOp) : IAsyncDisposable
{
    // A spreadsheet reads the file as UTF-8 only when it begins with a BOM.
    private readonly StreamWriter _schrijver = new(uit, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
    private CsvWriter? _csv;
    private Feitsoort[] _soorten = [];

    public async ValueTask DisposeAsync()
    {
        if (_csv is not null) await _csv.DisposeAsync();
        await _schrijver.DisposeAsync();
    }

    /// <summary>Writes what the figure is and the names of the columns.</summary>
    internal async Task BeginAsync(Herkomstbeeld beeld, decimal? waarde, IReadOnlyList<Deelsom> delen, CancellationToken ct)
    {
        _csv = CsvWriter.Create(_schrijver, Csvopties.Rfc4180, leaveOpen: true);
        _soorten = [.. delen.SelectMany(deel => Herkomstcellen.Soorten(deel.Deel)).Distinct().Order()];
        await RegelAsync(["cijfer", beeld.Regel.Sleutel], ct);
        await RegelAsync(["gebied", beeld.Vraag.Gebied.ToString(), .. beeld.Vraag.Gebouw is { } gebouw ? [gebouw] : Array.Empty<string>()], ct);
        await RegelAsync(["peildatum", Dag(beeld.Vraag.Peildatum)], ct);
        await RegelAsync(["bekendOp", bekendOp is { } ogenblik ? Tijdstip(ogenblik) : "nu"], ct);
        await RegelAsync(["waarde", waarde is { } getal ? Getal(getal) : ""], ct);
        foreach (var deel in delen.Where(deel => deel.Verborgen > 0))
            await RegelAsync(["niet-getoond", Naam(deel.Deel), deel.Verborgen.ToString(CultureInfo.InvariantCulture), Getal(deel.SomVerborgen)], ct);
        await RegelAsync([], ct);
        await RegelAsync([.. Herkomstcellen.Koppen, .. _soorten.SelectMany(soort => new[] { $"{Kebab.Van(soort)}_door", $"{Kebab.Van(soort)}_op" })], ct);
    }

    internal async Task SchrijfAsync(IReadOnlyList<Herkomstregel> regels, CancellationToken ct)
    {
        foreach (var regel in regels)
        {
            var wie = _soorten.Select(soort => regel.Vastleggingen.FirstOrDefault(feit => feit.Soort == soort));
            await RegelAsync([.. Herkomstcellen.Van(regel), .. wie.SelectMany(feit => new[] { feit?.Organisatie, feit is null ? "" : Tijdstip(feit.Ogenblik) })], ct);
        }
    }

    internal static string Naam(Cijfer cijfer) => Cijferregister.Van(cijfer).Sleutel;

    internal static string Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    internal static string Getal(decimal getal) => getal.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Tijdstip(DateTimeOffset ogenblik) => ogenblik.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    // RFC 4180: every line has as many cells as the table.
    private Task RegelAsync(IReadOnlyList<string?> cellen, CancellationToken ct)
    {
        var breedte = Herkomstcellen.Koppen.Count + (2 * _soorten.Length);
        return _csv!.WriteRecordAsync([.. cellen.Concat(Enumerable.Repeat<string?>("", breedte - cellen.Count)).Select(Cel)], ct).AsTask();
    }

    // A negative number begins with a minus and is no formula.
    private static string Cel(string? cel) =>
        decimal.TryParse(cel, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? cel : Spreadsheettekst.Beveilig(cel ?? "");
}
