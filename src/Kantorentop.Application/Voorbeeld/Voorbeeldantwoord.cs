using Kantorentop.Application.Verplichtingen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>An answer of the example with the write that recorded it.</summary>
/// <param name="Registratie">The write; adds no facts.</param>
/// <param name="Partij">Code of the party.</param>
/// <param name="Sleutel">The duty.</param>
/// <param name="Tekst">The answer.</param>
/// <param name="Bewijsdatum">Day of the evidence.</param>
public sealed record Voorbeeldantwoord(Voorbeeldregistratie Registratie, string Partij, string Sleutel, string Tekst, DateOnly Bewijsdatum)
{
    /// <summary>The row, once the write has its number.</summary>
    public Antwoord Row(long nummer) => new()
    {
        Partij = Partij,
        Sleutel = Sleutel,
        Tekst = Tekst,
        Bewijsdatum = Bewijsdatum,
        Nummer = nummer,
    };
}
