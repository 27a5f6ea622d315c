using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>What a unit is used for.</summary>
public enum Gebruik
{
    /// <summary>In use as office: not vacant, whatever is offered.</summary>
    Kantoor,

    /// <summary>Anti-squat or caretaker: not office use, so vacant when offered; empty for art. 7.4 [conv].</summary>
    Tijdelijk,

    /// <summary>Another use: vacant when still offered as office; not empty for art. 7.4.</summary>
    Anders,

    /// <summary>No use.</summary>
    Geen,
}

/// <summary>The state of a unit during a period. Days without a row are unknown: in stock, not counted as vacant, and told.</summary>
/// <param name="Ruimte">Code of the unit.</param>
/// <param name="Vanaf">First day.</param>
/// <param name="Tot">First day after it; null for 'still'.</param>
/// <param name="Gebruik">Use.</param>
/// <param name="Aangeboden">Offered for rent or sale.</param>
public sealed record Ruimtestand(string Ruimte, DateOnly Vanaf, DateOnly? Tot, Gebruik Gebruik, bool Aangeboden) : ITijdvak;
