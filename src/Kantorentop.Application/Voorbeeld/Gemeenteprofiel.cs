using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>A municipality of the example and what it must look like on the day of the press release.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Gebouwen">Buildings in stock on that day.</param>
/// <param name="Leegstand">Vacancy on that day, in thousandths of the stock.</param>
/// <param name="Locaties">Its locations.</param>
internal sealed record Gemeenteprofiel(Gemeente Gemeente, int Gebouwen, int Leegstand, IReadOnlyList<Locatieprofiel> Locaties)
{
    /// <summary>CBS code.</summary>
    public string Code => Gemeente.Code;
}
