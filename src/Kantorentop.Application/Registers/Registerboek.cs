using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Registers;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Registers;

/// <summary>Adds entries to the registers that go by numbers, and takes them a step further; what was before stays known.</summary>
public sealed class Registerboek(Registratieboek boek)
{
    /// <summary>Adds an entry with the next number; numbers are never used again.</summary>
    public Task<Uitkomst> VoegToeAsync<T>(Handeling handeling, Func<int, T> maak, CancellationToken ct)
        where T : class, IRegisterrij => boek.LegVastAsync(handeling, async (sessie, annuleer) =>
        {
            var nummer = (await sessie.Db.Set<T>().MaxAsync(rij => (int?)EF.Property<int>(rij, nameof(IRegisterrij.Nummer)), annuleer) ?? 0) + 1;
            sessie.Onderwerp = $"{handeling.Onderwerp} {nummer}";
            sessie.VoegToe(maak(nummer));
            return Uitkomst.Gelukt;
        }, ct);

    /// <summary>Takes an entry a step further.</summary>
    /// <param name="handeling">The act.</param>
    /// <param name="wat">Its number, and the recording that the form showed.</param>
    /// <param name="stap">The entry as it is to be known from now on, or why not; looks at the rights too.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ZetAsync<T>(Handeling handeling, (int Nummer, long? Gezien) wat, Func<T, Uitkomst<T>> stap, CancellationToken ct)
        where T : class, IRegisterrij => boek.LegVastAsync(handeling, async (sessie, annuleer) =>
        {
            if (await sessie.Db.VindAsync<T>(wat.Nummer, annuleer) is not { } oud) return Uitkomst.Mislukt(Registerfouten.NietGevonden);
            var uitkomst = stap(oud.Feit);
            return uitkomst.Waarde is { } nieuw ? Vervanging.Leg(sessie, oud, (nieuw, wat.Gezien)) : uitkomst;
        }, ct);
}
