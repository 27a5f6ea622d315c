namespace Kantorentop.Domain.Toegang;

/// <summary>
/// Who may read what. Rows are for the governments of the area, the owner and the secretariaat; figures of an area are for
/// everyone once no single owner can be found in them (art. 6 Mededingingswet). An account without <see cref="Rol.Lezen"/>
/// reads as a visitor.
/// </summary>
public static class Leesrecht
{
    /// <summary>The buildings, units, standen, plans and their recordings that someone may see.</summary>
    public static Rijbereik Rijen(Bevoegdheid wie)
    {
        if (wie.IsOpdrachtregel) return Rijbereik.Alles;
        if (!wie.Heeft(Rol.Lezen) || wie.Organisatie is not { } organisatie) return Rijbereik.Niets;
        return organisatie.Soort switch
        {
            Organisatiesoort.Secretariaat => Rijbereik.Alles,
            Organisatiesoort.Provincie => Rijbereik.VanProvincie(organisatie.Sleutel),
            Organisatiesoort.Gemeente => Rijbereik.VanGemeente(organisatie.Sleutel),
            Organisatiesoort.Marktpartij => Rijbereik.VanPartij(organisatie.Sleutel),
            _ => Rijbereik.Niets,
        };
    }

    /// <summary>True for governments and the secretariaat: figures of any area on any date, whatever the number of owners.</summary>
    public static bool MagAlleCijfers(Bevoegdheid wie) =>
        wie.IsOpdrachtregel || Is(wie, Organisatiesoort.Rijk, Organisatiesoort.Provincie, Organisatiesoort.Gemeente, Organisatiesoort.Secretariaat);

    /// <summary>True for who is not held to 1 January: governments, the secretariaat and the umbrellas.</summary>
    public static bool MagElkePeildatum(Bevoegdheid wie) => MagAlleCijfers(wie) || Is(wie, Organisatiesoort.Koepel);

    /// <summary>True for who may ask what was known at an earlier instant.</summary>
    public static bool MagEerdereKennis(Bevoegdheid wie) => MagAlleCijfers(wie);

    /// <summary>True when someone may see the figures of an area on a date.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="peildatum">Date of the figures.</param>
    /// <param name="vandaag">Today: a visitor sees no 1 January that is still to come.</param>
    /// <param name="openbaar">Whether no owner can be found in them (<see cref="Geheimhouding.Cijfergeheim"/>); asked only when it matters.</param>
    public static bool MagCijfers(Bevoegdheid wie, DateOnly peildatum, DateOnly vandaag, Func<bool> openbaar) =>
        MagAlleCijfers(wie) || ((MagElkePeildatum(wie) || IsOpenbaar(peildatum, vandaag)) && openbaar());

    /// <summary>True for 1 January of this year and of years before.</summary>
    public static bool IsOpenbaar(DateOnly peildatum, DateOnly vandaag) => peildatum is { Month: 1, Day: 1 } && peildatum <= vandaag;

    /// <summary>The date that someone sees who names none: today, or the last 1 January for who is held to it.</summary>
    public static DateOnly StandaardPeildatum(Bevoegdheid wie, DateOnly vandaag) =>
        MagElkePeildatum(wie) ? vandaag : new DateOnly(vandaag.Year, 1, 1);

    /// <summary>True when someone sees the answers of a party to its obligations: the party itself and the secretariaat.</summary>
    public static bool MagAntwoorden(Bevoegdheid wie, string partij) =>
        wie.IsOpdrachtregel
        || Is(wie, Organisatiesoort.Secretariaat)
        || (Is(wie, Organisatiesoort.Marktpartij) && wie.Organisatie?.Sleutel == partij);

    /// <summary>True for the audit trail and the lists of what is late: the secretariaat.</summary>
    public static bool MagControlespoor(Bevoegdheid wie) => wie.IsOpdrachtregel || Is(wie, Organisatiesoort.Secretariaat);

    private static bool Is(Bevoegdheid wie, params ReadOnlySpan<Organisatiesoort> soorten) =>
        wie.Heeft(Rol.Lezen) && wie.Organisatie is { } organisatie && soorten.Contains(organisatie.Soort);
}
