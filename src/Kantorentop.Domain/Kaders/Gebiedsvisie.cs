namespace Kantorentop.Domain.Kaders;

/// <summary>How far a Gebiedsvisie is.</summary>
public enum Gebiedsvisievoortgang
{
    NietBegonnen,
    InVoorbereiding,

    /// <summary>The draft lies open for views.</summary>
    Ontwerp,
    Vastgesteld,
}

/// <summary>How the term that a region set itself for a Gebiedsvisie stands.</summary>
public enum Gebiedsvisiestaat
{
    /// <summary>No day was agreed, and it is not adopted.</summary>
    ZonderTermijn,

    LooptNog,

    /// <summary>The day is over and it is not adopted.</summary>
    Verstreken,

    /// <summary>Adopted on or before the day, or without one.</summary>
    OpTijd,

    /// <summary>Adopted after the day.</summary>
    TeLaat,
}

/// <summary>The Gebiedsvisie of a location in execution (art. 3.1d), as it stands by a recording. Who makes it and by when, the agreement says.</summary>
/// <param name="Locatie">Code of the location.</param>
/// <param name="Voortgang">How far it is.</param>
/// <param name="VastgesteldOp">Day of adoption; only when adopted.</param>
/// <param name="Toelichting">What a reader has to know, or null.</param>
public sealed record Gebiedsvisie(string Locatie, Gebiedsvisievoortgang Voortgang, DateOnly? VastgesteldOp, string? Toelichting)
{
    public const int MaximumToelichting = 1000;
}

/// <summary>What may be recorded of a Gebiedsvisie, and how it stands against the agreed day.</summary>
public static class Gebiedsvisieregels
{
    private static readonly DateOnly Vroegst = new(1990, 1, 1);

    /// <summary>How the term stands.</summary>
    /// <param name="gereed">Last day that is in time; null when none was agreed.</param>
    /// <param name="visie">What is recorded, or null.</param>
    /// <param name="vandaag">The day.</param>
    public static Gebiedsvisiestaat Staat(DateOnly? gereed, Gebiedsvisie? visie, DateOnly vandaag)
    {
        if (visie?.VastgesteldOp is { } dag) return dag <= (gereed ?? dag) ? Gebiedsvisiestaat.OpTijd : Gebiedsvisiestaat.TeLaat;
        if (gereed is null) return Gebiedsvisiestaat.ZonderTermijn;
        return gereed < vandaag ? Gebiedsvisiestaat.Verstreken : Gebiedsvisiestaat.LooptNog;
    }

    /// <summary>What is wrong with it, or null.</summary>
    public static Melding? Toets(Gebiedsvisie visie, DateOnly vandaag) => (visie.Voortgang == Gebiedsvisievoortgang.Vastgesteld, visie.VastgesteldOp) switch
    {
        (true, null) => Over("vaststelling-ontbreekt", "Vul de dag in waarop de gebiedsvisie is vastgesteld."),
        (false, not null) => Over("vaststelling-te-vroeg", "Kies de stand ‘vastgesteld’, of maak de dag van vaststelling leeg."),
        (_, { } dag) when dag > vandaag || dag < Vroegst => Over("vaststelling-buiten-termijn", "Vul als dag van vaststelling een dag in vanaf 1 januari 1990 die geweest is."),
        _ => null,
    };

    private static Melding Over(string code, string tekst) => new(code, tekst, nameof(Gebiedsvisie.VastgesteldOp));
}
