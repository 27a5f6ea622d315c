using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Kaders;

/// <summary>How far a government is with a framework.</summary>
public enum Kaderstaat
{
    /// <summary>Nothing is recorded, or it has lapsed.</summary>
    Ontbreekt,

    /// <summary>Up to and including the draft.</summary>
    InVoorbereiding,

    /// <summary>Adopted, but it does not say what the covenant asks.</summary>
    NietDekkend,

    /// <summary>Adopted, and it says what the covenant asks: 'opgenomen' in the sense of art. 3.3 [conv].</summary>
    Gereed,
}

/// <summary>How a framework stands against the twelve months of art. 3.3 and 3.4, the last day included [conv].</summary>
/// <param name="Staat">How far it is.</param>
/// <param name="VastgesteldOp">Day of adoption, when it is ready.</param>
/// <param name="Uiterlijk">Last day that is in time.</param>
/// <param name="Dagen">Days late: at adoption, or until today; 0 in time and while the term runs.</param>
public sealed record Kaderoordeel(Kaderstaat Staat, DateOnly? VastgesteldOp, DateOnly Uiterlijk, int Dagen)
{
    public bool IsGereed => Staat == Kaderstaat.Gereed;

    /// <summary>Owed today: the term is over and it is not ready.</summary>
    public bool IsAchterstallig => !IsGereed && Dagen > 0;

    /// <summary>The judgement on a day.</summary>
    /// <param name="kader">The framework; null when nothing is recorded.</param>
    /// <param name="vandaag">The day.</param>
    /// <param name="data">Gives the term.</param>
    public static Kaderoordeel Op(Kader? kader, DateOnly vandaag, Convenantdata data)
    {
        var staat = Bepaal(kader);
        var peildag = staat == Kaderstaat.Gereed ? kader!.VastgesteldOp!.Value : vandaag;
        var uiterlijk = data.RegionaleAfspraken;
        return new(staat, staat == Kaderstaat.Gereed ? peildag : null, uiterlijk, Math.Max(0, peildag.DayNumber - uiterlijk.DayNumber));
    }

    /// <summary>How far a framework is, whatever the day.</summary>
    public static Kaderstaat Bepaal(Kader? kader) => kader switch
    {
        null or { Dossierstatus: Dossierstatus.Vervallen } => Kaderstaat.Ontbreekt,
        { VastgesteldOp: null } => Kaderstaat.InVoorbereiding,
        { Dekkend: false } => Kaderstaat.NietDekkend,
        _ => Kaderstaat.Gereed,
    };
}
