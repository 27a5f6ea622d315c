using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Afspraken;

/// <summary>Who may do what with the agreement of a region.</summary>
public static class Afspraakrechten
{
    /// <summary>
    /// Reads every version, drafts too: the governments of the region, the Rijk and the secretariat. Everyone else reads
    /// the versions that are or were in force.
    /// </summary>
    public static bool MagAllesLezen(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.IsOpdrachtregel
        || (wie.Rollen != Rol.Geen
            && (wie.Organisatie is { Soort: Organisatiesoort.Rijk or Organisatiesoort.Secretariaat } || partijen.Bevat(wie.Organisatie)));

    /// <summary>
    /// May read this version; also who is to sign it, whatever happens to the region meanwhile. Market parties read one in consultation; who commented on this text reads it until it changes,
    /// so that they see the answer.
    /// </summary>
    public static bool MagLezen(Bevoegdheid wie, Regiopartijen partijen, Afspraak afspraak) =>
        afspraak.Staat.IsOpenbaar() || MagAllesLezen(wie, partijen) || (wie.Rollen != Rol.Geen && afspraak.Zoek(wie) is not null)
        || (IsMarktpartij(wie) && LigtVoor(wie, afspraak));

    /// <summary>May know of a version that is not in force yet, without having commented on it.</summary>
    public static bool MagLopendeZien(Bevoegdheid wie, Regiopartijen partijen, Afspraakstaat staat) =>
        MagAllesLezen(wie, partijen) || (IsMarktpartij(wie) && staat == Afspraakstaat.InConsultatie);

    /// <summary>Reads the comments of others too: their authors compete with each other (art. 6 Mededingingswet).</summary>
    public static bool MagReactieLezen(Bevoegdheid wie, Regiopartijen partijen, Reactie reactie) =>
        MagAllesLezen(wie, partijen) || (wie.Heeft(Rol.Lezen) && reactie.IsVan(wie.Organisatie));

    /// <summary>May begin, fill in and submit: an official of a government of the region.</summary>
    public static bool MagInvoeren(Bevoegdheid wie, Regiopartijen partijen) =>
        wie.IsOpdrachtregel || (wie.Heeft(Rol.Invoeren) && partijen.Bevat(wie.Organisatie));

    /// <summary>May fill in what is agreed on a location: its own municipality, and each province of the region.</summary>
    public static bool MagLocatieInvoeren(Bevoegdheid wie, Regiopartijen partijen, Locatie locatie) =>
        MagInvoeren(wie, partijen)
        && (wie.Organisatie is not { Soort: Organisatiesoort.Gemeente } eigen || eigen.Sleutel == locatie.Gemeente);

    /// <summary>Holds the role for an act in an organisation that the act is for; the state of the version is another matter.</summary>
    public static bool HeeftRecht(Afspraakdaad daad, Bevoegdheid wie, Afspraak afspraak, Regiopartijen partijen) => daad switch
    {
        Afspraakdaad.Lezen => MagLezen(wie, partijen, afspraak),
        Afspraakdaad.Invullen or Afspraakdaad.Indienen or Afspraakdaad.Wijzigen => MagInvoeren(wie, partijen),
        Afspraakdaad.Controleren or Afspraakdaad.ConsultatieSluiten => wie.Heeft(Rol.Invoeren) && afspraak.Zoek(wie) is { IsProvincie: true },
        Afspraakdaad.Reageren => IsMarktpartij(wie) && wie.Heeft(Rol.Invoeren),
        Afspraakdaad.Beantwoorden or Afspraakdaad.MededingingToetsen => wie.Heeft(Rol.Invoeren) && afspraak.Zoek(wie) is not null,
        Afspraakdaad.Terugsturen => MagTerugsturen(wie, afspraak),
        _ => wie.Heeft(Rol.Ondertekenen) && afspraak.Zoek(wie) is not null,
    };

    /// <summary>May do this now: role, state, and for who checks or signs that they did not submit it and were not done yet.</summary>
    public static bool Mag(Afspraakdaad daad, Bevoegdheid wie, Afspraak afspraak, Regiopartijen partijen) =>
        daad.PastBij(afspraak.Staat) && HeeftRecht(daad, wie, afspraak, partijen) && daad switch
        {
            Afspraakdaad.Controleren => afspraak.Zoek(wie) is { Controle: null } && !afspraak.IsIngediendDoor(wie),
            Afspraakdaad.Ondertekenen => afspraak.Zoek(wie) is { Handtekening: null } && !afspraak.IsIngediendDoor(wie),
            _ => true,
        };

    // Who may act at the step returns it there.
    private static bool MagTerugsturen(Bevoegdheid wie, Afspraak afspraak) => afspraak.Zoek(wie) is { } partij && afspraak.Staat switch
    {
        Afspraakstaat.TerControle => partij.IsProvincie && wie.Heeft(Rol.Invoeren) && !afspraak.IsIngediendDoor(wie),
        Afspraakstaat.TerOndertekening => wie.Heeft(Rol.Ondertekenen),
        _ => wie.Heeft(Rol.Invoeren),
    };

    private static bool IsMarktpartij(Bevoegdheid wie) => wie.Heeft(Rol.Lezen) && wie.Organisatie is { Soort: Organisatiesoort.Marktpartij };

    private static bool LigtVoor(Bevoegdheid wie, Afspraak afspraak) =>
        afspraak.Staat == Afspraakstaat.InConsultatie
        || (afspraak.Staat is Afspraakstaat.Mededingingstoets or Afspraakstaat.TerOndertekening
            && afspraak.Reacties.Any(reactie => reactie.Ronde == afspraak.Ronde && reactie.IsVan(wie.Organisatie)));
}
