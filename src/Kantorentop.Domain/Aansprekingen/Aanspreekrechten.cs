using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Aansprekingen;

/// <summary>Who addresses whom (art. 13.11): Rijk, umbrellas and governments; the secretariaat writes down what reached it on paper.</summary>
public static class Aanspreekrechten
{
    /// <summary>True for a kind of organisation that addresses and is addressed; single market parties are addressed by their umbrella.</summary>
    public static bool IsPartij(Organisatiesoort soort) =>
        soort is Organisatiesoort.Rijk or Organisatiesoort.Koepel or Organisatiesoort.Provincie or Organisatiesoort.Gemeente;

    /// <summary>True for who reads all of them: the secretariaat.</summary>
    public static bool MagAlle(Bevoegdheid wie) => wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: Organisatiesoort.Secretariaat };

    /// <summary>True for who has a list of them at all.</summary>
    public static bool MagLezen(Bevoegdheid wie) => MagAlle(wie) || (wie.Heeft(Rol.Lezen) && wie.Organisatie is { } organisatie && IsPartij(organisatie.Soort));

    /// <summary>Both sides and the secretariaat.</summary>
    public static bool MagLezen(Bevoegdheid wie, Aanspreking aanspreking) =>
        MagAlle(wie) || (wie.Heeft(Rol.Lezen) && (wie.Organisatie == aanspreking.Aansprekende || wie.Organisatie == aanspreking.Aangesprokene));

    /// <summary>True for who addresses others, for itself or, as the secretariaat, on behalf of any Party.</summary>
    public static bool MagAanspreken(Bevoegdheid wie) => MagLezen(wie) && wie.Heeft(Rol.Invoeren);

    /// <summary>True for who answers: the Party that is addressed, or the secretariaat on its behalf.</summary>
    public static bool MagBeantwoorden(Bevoegdheid wie, Aanspreking aanspreking) =>
        !aanspreking.IsBeantwoord && MagAanspreken(wie) && (MagAlle(wie) || wie.Organisatie == aanspreking.Aangesprokene);
}
