namespace Kantorentop.Application.Tijd;

/// <summary>For when a figure is asked: the day on which it holds, and the instant up to which recordings count.</summary>
/// <param name="Peildatum">The day; null for the usual one of who asks.</param>
/// <param name="BekendOp">The instant, included; null for everything that is known now.</param>
public sealed record Peilpunt(DateOnly? Peildatum, DateTimeOffset? BekendOp)
{
    /// <summary>Field of an address that holds the instant.</summary>
    public const string VeldBekendOp = "bekendOp";

    /// <summary>The usual day, by what is known now.</summary>
    public static readonly Peilpunt Nu = new(null, null);
}
