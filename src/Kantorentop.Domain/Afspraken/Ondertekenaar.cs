using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>A government that was asked to sign a version, with its signature once given.</summary>
public sealed class Ondertekenaar
{
    /// <summary>Asks a government for its signature.</summary>
    public Ondertekenaar(int volgnummer, Regiopartij partij)
        : this(volgnummer, partij.Organisatie.Soort, partij.Organisatie.Sleutel, partij.Naam)
    {
    }

    private Ondertekenaar(int volgnummer, Organisatiesoort soort, string sleutel, string naam) =>
        (Volgnummer, Soort, Sleutel, Naam) = (volgnummer, soort, sleutel, naam);

    /// <summary>Place in the list, from 1.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Province or municipality.</summary>
    public Organisatiesoort Soort { get; private set; }

    /// <summary>Code of the province or municipality.</summary>
    public string Sleutel { get; private set; }

    /// <summary>Name as it was on the day of submission, as 'Gemeente Utrecht'.</summary>
    public string Naam { get; private set; }

    /// <summary>The signature; null while it is awaited.</summary>
    public Handtekening? Handtekening { get; private set; }

    /// <summary>The government as an organisation.</summary>
    public Organisatie Organisatie => new(Soort, Sleutel);

    internal void Onderteken(Handtekening handtekening) => Handtekening = handtekening;
}
