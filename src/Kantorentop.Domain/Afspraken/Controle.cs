namespace Kantorentop.Domain.Afspraken;

/// <summary>A province found a submitted version in order.</summary>
/// <param name="Op">Day.</param>
/// <param name="Naam">Who checked.</param>
/// <param name="Gebruiker">The account; never the one that submitted.</param>
/// <param name="ConsultatieTot">Last day on which this province wants market parties to be able to comment.</param>
public sealed record Controle(DateOnly Op, string Naam, Guid? Gebruiker, DateOnly ConsultatieTot);
