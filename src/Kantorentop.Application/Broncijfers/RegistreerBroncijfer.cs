using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Broncijfers;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Broncijfers;

/// <summary>Adds, corrects or ends a figure of another method. What it was before stays known for who asks what was known then.</summary>
public sealed class RegistreerBroncijfer(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    private static readonly Melding GeenRecht = new(
        "geen-recht", "U legt cijfers van anderen vast voor uw eigen gebied. Vraag het secretariaat om dit cijfer vast te leggen.", nameof(Broncijfer.Gebied));

    private static readonly Melding Bestaat = new(
        "bestaat-al", "Dit cijfer is al vastgelegd, met dezelfde bron, methode, editie, eenheid en peildatum. Verbeter dat cijfer, of vul een andere editie in.", nameof(Broncijfer.Editie));

    private static readonly Melding Verouderd = new(
        "verouderd", "Iemand anders heeft dit cijfer intussen gewijzigd of beëindigd. Open het opnieuw.");

    /// <summary>Records it. A correction that changes nothing records nothing.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="cijfer">What is to be known from now on.</param>
    /// <param name="formulier">The form: its operation, and the recording that it corrects or null for a new figure.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Broncijfer cijfer, (Guid OperatieId, long? Id) formulier, CancellationToken ct = default)
    {
        var kennis = houder.Huidig;
        if (Broncijferregels.Toets(cijfer, kennis, klok.Vandaag).ToList() is { Count: > 0 } bezwaren) return Task.FromResult(Uitkomst.Mislukt(bezwaren));
        if (!Mag(wie, cijfer)) return Task.FromResult(Uitkomst.Mislukt(GeenRecht));
        var handeling = new Handeling(formulier.OperatieId, formulier.Id is null ? "broncijfer-toevoegen" : "broncijfer-corrigeren", cijfer.Gebied.ToString(), wie);
        return boek.LegVastAsync(handeling, (sessie, annuleer) => SchrijfAsync(sessie, wie, cijfer, formulier.Id, annuleer), ct);
    }

    /// <summary>Ends the recording of a figure that should not have been there.</summary>
    public Task<Uitkomst> BeeindigAsync(Bevoegdheid wie, (Guid OperatieId, long Id) formulier, CancellationToken ct = default) => boek.LegVastAsync(
        new Handeling(formulier.OperatieId, "broncijfer-beeindigen", "broncijfer", wie),
        async (sessie, annuleer) =>
        {
            if (await VindAsync(sessie, formulier.Id, annuleer) is not { } oud) return Uitkomst.Mislukt(Verouderd);
            if (!Mag(wie, oud)) return Uitkomst.Mislukt(GeenRecht);
            sessie.Onderwerp = oud.Gebied.ToString();
            sessie.Sluit<Broncijfer>(formulier.Id);
            return Uitkomst.Gelukt;
        },
        ct);

    private async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Bevoegdheid wie, Broncijfer cijfer, long? id, CancellationToken ct)
    {
        if (id is { } nummer)
        {
            if (await VindAsync(sessie, nummer, ct) is not { } oud) return Uitkomst.Mislukt(Verouderd);
            if (!Mag(wie, oud)) return Uitkomst.Mislukt(GeenRecht);
            if (oud == cijfer) return Uitkomst.Gelukt;
            sessie.Sluit<Broncijfer>(nummer);
        }

        var zelfde = await sessie.Db.Bekend<Broncijfer>().Where(rij => rij.Gebied == cijfer.Gebied && rij.Peildatum == cijfer.Peildatum).MetNummers().ToListAsync(ct);
        if (zelfde.Any(rij => rij.Id != id && rij.Feit.Sleutel == cijfer.Sleutel)) return Uitkomst.Mislukt(Bestaat);
        sessie.VoegToe(cijfer);
        return Uitkomst.Gelukt;
    }

    private bool Mag(Bevoegdheid wie, Broncijfer cijfer) => Broncijferregels.Mag(wie, cijfer.Gebied, houder.Huidig, klok.Vandaag);

    private static async Task<Broncijfer?> VindAsync(Schrijfsessie sessie, long id, CancellationToken ct) =>
        await sessie.Db.Bekend<Broncijfer>().SingleOrDefaultAsync(rij => EF.Property<long>(rij, Vastleggingen.Id) == id, ct);
}
