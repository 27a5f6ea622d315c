using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Toegang;

/// <summary>The yearly look at the rights of an account: they are kept, or withdrawn, which blocks the account too.</summary>
public sealed class BeoordeelToegang(Accountboek boek, Domeinklok klok)
{
    private static readonly Melding EigenAccount =
        new("eigen-account", "U kunt uw eigen rechten niet beoordelen. Vraag een andere beheerder of het secretariaat.");

    public Task<Uitkomst> BevestigAsync(Bevoegdheid door, Accountversie doel, CancellationToken ct = default) =>
        VoerUitAsync(door, doel, bevestigd: true, ct);

    public Task<Uitkomst> OntneemAsync(Bevoegdheid door, Accountversie doel, CancellationToken ct = default) =>
        VoerUitAsync(door, doel, bevestigd: false, ct);

    private async Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Accountversie doel, bool bevestigd, CancellationToken ct)
    {
        if (doel.Id == door.Gebruiker) return Uitkomst.Mislukt(EigenAccount);
        return await boek.LegVastAsync(door, bevestigd ? "rechten-bevestigen" : "rechten-ontnemen", doel.Id, async db =>
        {
            if (await doel.FindAsync(db, door, ct) is not { } gebruiker) return Uitkomst.Mislukt(Accountversie.Onbekend);
            db.Add(Beoordeling(door, gebruiker, bevestigd));
            if (!bevestigd) Ontneem(gebruiker);
            return Uitkomst.Gelukt;
        }, ct);
    }

    private Rechtenbeoordeling Beoordeling(Bevoegdheid door, Gebruiker gebruiker, bool bevestigd) => new()
    {
        Gebruiker = gebruiker.Id,
        Rollen = gebruiker.Rollen,
        Bevestigd = bevestigd,
        Datum = klok.Vandaag,
        Beoordelaar = door.Naam,
    };

    private void Ontneem(Gebruiker gebruiker)
    {
        gebruiker.Rollen = Rol.Geen;
        gebruiker.Geblokkeerd = boek.Nu;
        gebruiker.SecurityStamp = Guid.NewGuid().ToString("N");
    }
}
