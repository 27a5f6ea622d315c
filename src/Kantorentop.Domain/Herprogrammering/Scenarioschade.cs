using Kantorentop.Domain.Schade;

namespace Kantorentop.Domain.Herprogrammering;

/// <summary>What is at stake when plans go another way (art. 4.1): what the risk analyses expect for the whole of each plan. Confidential, as they are.</summary>
/// <param name="Planschade">Sum of the planschade that is known.</param>
/// <param name="AndereKosten">Sum of the other costs that are known.</param>
/// <param name="Plannen">How many plans go another way.</param>
/// <param name="Onbekend">Codes of those for which an amount is unknown, in order: what is at stake is then at least the sums.</param>
public sealed record Scenarioschade(Bedrag Planschade, Bedrag AndereKosten, int Plannen, IReadOnlyList<string> Onbekend)
{
    public bool IsVolledig => Onbekend.Count == 0;

    /// <summary>Adds up what the analyses say of those plans; a plan without a line, or with a line without an amount, is unknown and never nil.</summary>
    public static Scenarioschade Van(IEnumerable<Planmaatregel> maatregelen, IEnumerable<Analyseregel> analyse)
    {
        var plannen = maatregelen.Select(maatregel => maatregel.Plan).ToHashSet();
        var regels = analyse.Where(regel => plannen.Contains(regel.Plan)).ToList();
        return new(
            Bedrag.Som(regels.Select(regel => regel.Planschade).OfType<Bedrag>()),
            Bedrag.Som(regels.Select(regel => regel.AndereKosten).OfType<Bedrag>()),
            plannen.Count,
            [.. plannen.Except(regels.Where(IsBekend).Select(regel => regel.Plan)).Order(StringComparer.Ordinal)]);
    }

    private static bool IsBekend(Analyseregel regel) => regel is { Planschade: not null, AndereKosten: not null };
}
