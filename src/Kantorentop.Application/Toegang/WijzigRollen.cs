using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Toegang;

/// <summary>Gives an account other roles; they hold from its next request.</summary>
public sealed class WijzigRollen(Accountboek boek)
{
    /// <summary>Replaces all roles.</summary>
    /// <param name="door">Who does it.</param>
    /// <param name="doel">Account, as the form showed it.</param>
    /// <param name="rollen">The roles that it is to have.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Accountversie doel, Rol rollen, CancellationToken ct = default) =>
        boek.LegVastAsync(door, "rollen-wijzigen", doel.Id, async db =>
        {
            if (await doel.FindAsync(db, door, ct) is not { } gebruiker) return Uitkomst.Mislukt(Accountversie.Onbekend);
            if (Controleer(gebruiker.Organisatiesoort, rollen) is { } melding) return Uitkomst.Mislukt(melding);
            if (gebruiker.Id == door.Gebruiker && !rollen.HasFlag(Rol.Beheren)) return Uitkomst.Mislukt(EigenBeheer);
            gebruiker.Rollen = rollen;
            return Uitkomst.Gelukt;
        }, ct);

    private static readonly Melding EigenBeheer =
        new("eigen-beheer", "U kunt uw eigen rol 'beheren' niet afnemen. Vraag een andere beheerder.", nameof(Uitnodiging.Rollen));

    /// <summary>What is wrong with a choice of roles, or null.</summary>
    internal static Melding? Controleer(Organisatiesoort soort, Rol rollen)
    {
        const string Veld = nameof(Uitnodiging.Rollen);
        if (!rollen.HasFlag(Rol.Lezen)) return new("lezen-verplicht", "Kies in elk geval de rol 'lezen'. Mag iemand niets meer? Blokkeer dan het account.", Veld);
        var teveel = rollen & ~Rolregels.Toegestaan(soort);
        return teveel == Rol.Geen ? null : new("rol-past-niet", $"De rol '{Rolregels.Noem(teveel)}' past niet bij deze organisatie. Haal het vinkje weg.", Veld);
    }
}
