namespace Kantorentop.Domain.Tijd;

/// <summary>A fact that holds during a <see cref="Tijd.Periode"/>.</summary>
public interface ITijdvak
{
    /// <summary>First day on which the fact holds.</summary>
    DateOnly Vanaf { get; }

    /// <summary>First day on which it no longer holds; null for 'still'.</summary>
    DateOnly? Tot { get; }

    /// <summary>Both ends as one value.</summary>
    Periode Periode => new(Vanaf, Tot);
}
