namespace Kantorentop.Domain.Kaders;

/// <summary>What may be recorded of a framework.</summary>
public static class Kaderregels
{
    private static readonly DateOnly Vroegst = new(1990, 1, 1);

    /// <summary>True for a planstatus that comes after the decision.</summary>
    public static bool IsVastgesteld(this Imroplanstatus? status) => status is Imroplanstatus.Vastgesteld or Imroplanstatus.Geconsolideerd;

    /// <summary>What is wrong with it; empty when it may be recorded.</summary>
    public static IReadOnlyList<Melding> Toets(Kader kader, DateOnly vandaag) =>
        [.. Teksten(kader), .. Statussen(kader), .. Dagen(kader, vandaag)];

    private static IEnumerable<Melding> Teksten(Kader kader)
    {
        if (string.IsNullOrWhiteSpace(kader.Titel) || kader.Titel.Length > Kader.MaximumTitel)
            yield return new("titel", $"Vul de titel in, in hooguit {Kader.MaximumTitel} tekens.", nameof(kader.Titel));
        var kenmerk = Imrokenmerk.Parse(kader.Imro);
        if (kader.Imro is not null && kenmerk is null)
            yield return new("imro-vorm", $"Vul het IMRO-nummer in zoals op Ruimtelijkeplannen.nl, bijvoorbeeld {Imrokenmerk.Begin(kader.Overheid)}Kantoren-VA01.", nameof(kader.Imro));
        if (kenmerk is not null && kenmerk.Overheid != kader.Overheid)
            yield return new("imro-van-ander", $"Dit IMRO-nummer is van een andere overheid. Dat van u begint met {Imrokenmerk.Begin(kader.Overheid)}", nameof(kader.Imro));
        if (kader.Soort == Kadersoort.Borging && kader.Instrument is null)
            yield return new("instrument-ontbreekt", "Kies met welk instrument u de planning borgt.", nameof(kader.Instrument));
    }

    // Planstatus is of the plan, dossierstatus of its dossier: the one cannot be ahead of the decision and the other behind it.
    private static IEnumerable<Melding> Statussen(Kader kader)
    {
        var besloten = kader.Planstatus.IsVastgesteld();
        if (kader.Planstatus is null)
            yield return new("planstatus-ontbreekt", "Kies de planstatus.", nameof(kader.Planstatus));
        if (besloten && kader.Dossierstatus is Dossierstatus.InVoorbereiding)
            yield return new("dossier-achter", "Een vastgesteld plan is niet meer in voorbereiding. Kies een andere dossierstatus.", nameof(kader.Dossierstatus));
        if (!besloten && kader.Dossierstatus is Dossierstatus.Vastgesteld or Dossierstatus.DeelsOnherroepelijk or Dossierstatus.GeheelOnherroepelijk)
            yield return new("dossier-voor", "Dit dossier is vastgesteld of onherroepelijk, maar het plan nog niet vastgesteld. Kies de planstatus ‘vastgesteld’, of een andere dossierstatus.", nameof(kader.Dossierstatus));
        if (besloten && kader.Imro is null && kader.Soort == Kadersoort.Structuurvisie)
            yield return new("imro-ontbreekt", "Vul het IMRO-nummer in van de vastgestelde structuurvisie.", nameof(kader.Imro));
    }

    private static IEnumerable<Melding> Dagen(Kader kader, DateOnly vandaag)
    {
        var besloten = kader.Planstatus.IsVastgesteld();
        if (besloten && kader.VastgesteldOp is null)
            yield return new("vaststelling-ontbreekt", "Vul de dag in waarop het is vastgesteld.", nameof(kader.VastgesteldOp));
        if (!besloten && kader.VastgesteldOp is not null)
            yield return new("vaststelling-te-vroeg", "Het is nog niet vastgesteld. Kies de planstatus ‘vastgesteld’, of maak de dag van vaststelling leeg.", nameof(kader.VastgesteldOp));
        if (kader.VastgesteldOp > vandaag || kader.VastgesteldOp < Vroegst)
            yield return new("vaststelling-buiten-termijn", "Vul als dag van vaststelling een dag in vanaf 1 januari 1990 die geweest is.", nameof(kader.VastgesteldOp));
        if (kader.TerInzage > kader.VastgesteldOp)
            yield return new("inzage-na-vaststelling", "Het ontwerp ligt ter inzage voordat het is vastgesteld. Verbeter een van de dagen.", nameof(kader.TerInzage));
        if (kader.TerInzage < Vroegst)
            yield return new("inzage-te-vroeg", "De dag van terinzagelegging ligt te ver terug. Vul een dag in vanaf 1 januari 1990.", nameof(kader.TerInzage));
    }
}
