using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>A government that is a party to a version: a province checks it, each signs it, and each may leave it.</summary>
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

    /// <summary>That it found the version in order; null for a municipality, and while it is awaited.</summary>
    public Controle? Controle { get; private set; }

    /// <summary>The signature; null while it is awaited.</summary>
    public Handtekening? Handtekening { get; private set; }

    /// <summary>That it left (art. 16); null while it is a party.</summary>
    public Opzegging? Opzegging { get; private set; }

    /// <summary>The government as an organisation.</summary>
    public Organisatie Organisatie => new(Soort, Sleutel);

    public bool IsProvincie => Soort == Organisatiesoort.Provincie;

    internal void KeurGoed(Controle controle) => Controle = controle;

    internal void Onderteken(Handtekening handtekening) => Handtekening = handtekening;

    internal void Verlaat(Opzegging opzegging) => Opzegging = opzegging;
}
