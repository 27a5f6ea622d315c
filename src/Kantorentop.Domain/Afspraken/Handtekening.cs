namespace Kantorentop.Domain.Afspraken;

/// <summary>A signature under an agreement.</summary>
/// <param name="Naam">Who signed.</param>
/// <param name="Functie">In which office, as 'wethouder'.</param>
/// <param name="Datum">Day of signing.</param>
/// <param name="Gebruiker">Account that recorded it.</param>
public sealed record Handtekening(string Naam, string Functie, DateOnly Datum, Guid? Gebruiker)
{
    public const int MaximumNaam = 200;

    public const int MaximumFunctie = 200;
}
