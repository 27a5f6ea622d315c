using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>What a market party says about one component of a version in consultation; kept with its answer for good.</summary>
public sealed class Reactie
{
    public const int MaximumTekst = 4_000;

    /// <summary>How many comments one market party can make on a version: enough for who looks closely, too few to flood it.</summary>
    public const int MaximumPerPartij = 50;

    internal Reactie(int volgnummer, int ronde, Onderdeel onderdeel, string tekst, Daad daad)
        : this(volgnummer, ronde, onderdeel, tekst, daad.Op, daad.Door.Naam, daad.Door.Organisatie!.Value.Sleutel, daad.Door.OrganisatieNaam)
    {
    }

    private Reactie(int volgnummer, int ronde, Onderdeel onderdeel, string tekst, DateOnly op, string naam, string sleutel, string organisatieNaam)
    {
        (Volgnummer, Ronde, Onderdeel, Tekst) = (volgnummer, ronde, onderdeel, tekst);
        (Op, Naam, Sleutel, OrganisatieNaam) = (op, naam, sleutel, organisatieNaam);
    }

    /// <summary>Place among the comments on the version, from 1.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>Which submission it is about.</summary>
    public int Ronde { get; private set; }

    public Onderdeel Onderdeel { get; private set; }

    public string Tekst { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>Who wrote it.</summary>
    public string Naam { get; private set; }

    /// <summary>Code of the market party.</summary>
    public string Sleutel { get; private set; }

    /// <summary>Name of the market party on that day.</summary>
    public string OrganisatieNaam { get; private set; }

    /// <summary>What a government of the region answered; null while it is awaited.</summary>
    public Reactieantwoord? Antwoord { get; private set; }

    /// <summary>Written by this organisation.</summary>
    public bool IsVan(Organisatie? organisatie) => organisatie == new Organisatie(Organisatiesoort.Marktpartij, Sleutel);

    internal void Beantwoord(Reactieantwoord antwoord) => Antwoord = antwoord;
}

/// <summary>What a government of the region answers to a comment; it does not change.</summary>
/// <param name="Tekst">What is done with the comment, or why not.</param>
/// <param name="Op">Day.</param>
/// <param name="Naam">Who answered.</param>
/// <param name="Organisatie">For which government.</param>
public sealed record Reactieantwoord(string Tekst, DateOnly Op, string Naam, string Organisatie);
