using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>How the term of a member is found.</summary>
public enum Termijnsoort
{
    /// <summary>The covenant names none.</summary>
    Geen,

    /// <summary>Owed throughout the term of the covenant.</summary>
    Doorlopend,

    /// <summary>So many months after entry into force.</summary>
    Maanden,

    /// <summary>A date in the text.</summary>
    Datum,

    /// <summary>The last day of the covenant.</summary>
    Looptijd,

    /// <summary>So many months before that last day.</summary>
    VoorEinde,

    /// <summary>A yearly declaration, in the year after.</summary>
    Jaaropgave,

    /// <summary>So many times in each covenant year.</summary>
    PerConvenantjaar,

    /// <summary>Every so many months from entry into force.</summary>
    Meerjarig,

    /// <summary>Starts with an event: a project, a decision, a notice.</summary>
    Gebeurtenis,
}

/// <summary>The deadline rule of a member.</summary>
/// <param name="Soort">Kind.</param>
/// <param name="Aantal">Months or times, by kind; 0 where the kind has none.</param>
/// <param name="Datum">The date, for <see cref="Termijnsoort.Datum"/>.</param>
/// <param name="IsConventie">True when the portal chose it where the covenant is silent; screens say so.</param>
/// <param name="Toelichting">Dutch sentence about it, or null.</param>
public sealed record Termijn(Termijnsoort Soort, int Aantal, DateOnly? Datum, bool IsConventie, string? Toelichting)
{
    /// <summary>Last day that is in time, or null when there is none or when an event sets it.</summary>
    /// <param name="data">The dates of the covenant.</param>
    /// <param name="jaar">The year that a yearly declaration is about; null for every other kind.</param>
    public DateOnly? Uiterlijk(Convenantdata data, int? jaar = null) => Soort switch
    {
        Termijnsoort.Maanden or Termijnsoort.Meerjarig => data.Inwerkingtreding.AddMonths(Aantal),
        Termijnsoort.Datum => Datum,
        Termijnsoort.Looptijd => data.LaatsteDag,
        Termijnsoort.VoorEinde => data.LaatsteDag.AddMonths(-Aantal),
        Termijnsoort.Jaaropgave when jaar is { } over => data.Jaaropgave(over),
        _ => null,
    };
}
