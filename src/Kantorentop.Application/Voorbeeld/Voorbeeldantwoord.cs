using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>An answer of the example with the write that recorded it.</summary>
/// <param name="Registratie">The write; adds no facts.</param>
/// <param name="Partij">Code of the bearer.</param>
/// <param name="Sleutel">The duty.</param>
/// <param name="Tekst">The answer.</param>
/// <param name="Bewijsdatum">Day of the evidence.</param>
public sealed record Voorbeeldantwoord(Voorbeeldregistratie Registratie, string Partij, string Sleutel, string Tekst, DateOnly Bewijsdatum)
{
    /// <summary>The write of an answer by one of the people of the bearer.</summary>
    internal static Voorbeeldregistratie LegVast(Drager drager, string sleutel, DateTimeOffset ogenblik, Toeval toeval) =>
        new(0, ogenblik, "verplichting-beantwoorden", $"{drager.Code} {sleutel}", Namen.Person(toeval, drager.Organisatie), drager.Organisatie)
        {
            OrganisatieNaam = drager.Naam,
            Toegevoegd = new Feiten(),
            Vervangen = [],
            Beeindigd = [],
        };

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
