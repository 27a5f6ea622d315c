namespace Kantorentop.Application.Opslag;

/// <summary>
/// A thing that facts are about: only its key, the target of foreign keys. What is known of it stands in recordings
/// beside it, so that a thing exists once however often its facts are corrected.
/// </summary>
public abstract class Identiteit
{
    public const int MaximumCode = 80;

    public required string Code { get; init; }
}

public sealed class GemeenteIdentiteit : Identiteit;

public sealed class RegioIdentiteit : Identiteit;

public sealed class LocatieIdentiteit : Identiteit;

public sealed class PartijIdentiteit : Identiteit;

public sealed class GebouwIdentiteit : Identiteit;

public sealed class RuimteIdentiteit : Identiteit;

public sealed class PlanIdentiteit : Identiteit;
