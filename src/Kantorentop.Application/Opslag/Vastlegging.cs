namespace Kantorentop.Application.Opslag;

/// <summary>A fact with the numbers of the registraties that opened and closed its recording.</summary>
/// <param name="Feit">What was recorded.</param>
/// <param name="Id">Row number.</param>
/// <param name="Geopend">Number that opened it.</param>
/// <param name="Gesloten">Number that closed it, or null.</param>
public sealed record Vastlegging<T>(T Feit, long Id, long Geopend, long? Gesloten);
