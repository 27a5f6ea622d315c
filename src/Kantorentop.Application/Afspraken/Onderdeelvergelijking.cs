using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>Lays a form beside what is recorded now, and beside what the form showed when it was opened.</summary>
internal sealed class Onderdeelvergelijking<T>
    where T : class
{
    private readonly List<(Onderdeelwijziging<T> Wijziging, Vastlegging<T> Huidig)> _strijdig = [];

    /// <summary>Rows that are replaced.</summary>
    public List<long> Sluit { get; } = [];

    /// <summary>Rows that are new or take the place of another.</summary>
    public List<T> VoegToe { get; } = [];

    public static async Task<Onderdeelvergelijking<T>> LeesAsync(
        Onderdeelsoort<T> soort, Afspraakwerk werk, IReadOnlyList<Onderdeelwijziging<T>> wijzigingen, CancellationToken ct)
    {
        var huidige = (await werk.Sessie.Db.OnderdeelAsync<T>(werk.Sleutel, ct)).ToDictionary(rij => soort.Sleutel(rij.Feit));
        var verouderd = wijzigingen.Where(wijziging => huidige.GetValueOrDefault(soort.Sleutel(wijziging.Nieuw))?.Geopend != Nummer(wijziging));
        var nummers = verouderd.Select(wijziging => wijziging.Gezien).Distinct().ToList();
        var gezien = nummers.Count == 0 ? [] : await werk.Sessie.Db.OnderdeelZoalsInAsync<T>(werk.Sleutel, nummers, ct);
        var vergelijking = new Onderdeelvergelijking<T>();
        foreach (var wijziging in wijzigingen)
        {
            var sleutel = soort.Sleutel(wijziging.Nieuw);
            var getoond = gezien.Find(rij => soort.Sleutel(rij) == sleutel) ?? soort.Leeg(wijziging.Nieuw);
            vergelijking.Voeg(wijziging, huidige.GetValueOrDefault(sleutel), soort.Leeg(wijziging.Nieuw), getoond);
        }

        return vergelijking;
    }

    /// <summary>The rows that both changed, with who recorded the other text.</summary>
    public async Task<IReadOnlyList<Onderdeelconflict<T>>> ConflictenAsync(KantorentopContext db, CancellationToken ct)
    {
        if (_strijdig.Count == 0) return [];
        var nummers = _strijdig.Select(paar => paar.Huidig.Geopend).Distinct().ToList();
        var registraties = await db.Set<Registratie>().AsNoTracking()
            .Where(registratie => nummers.Contains(registratie.Nummer)).ToDictionaryAsync(registratie => registratie.Nummer, ct);
        return
        [
            .. from paar in _strijdig
               let registratie = registraties[paar.Huidig.Geopend]
               select new Onderdeelconflict<T>(
                   paar.Wijziging.Nieuw, paar.Huidig.Feit, paar.Huidig.Geopend, $"{registratie.Naam}, {registratie.Organisatie}", registratie.Ogenblik),
        ];
    }

    private static long? Nummer(Onderdeelwijziging<T> wijziging) => wijziging.Gezien == 0 ? null : wijziging.Gezien;

    private void Voeg(Onderdeelwijziging<T> wijziging, Vastlegging<T>? huidig, T leeg, T getoond)
    {
        if (wijziging.Nieuw.Equals(huidig?.Feit ?? leeg)) return;
        if (huidig is not null && huidig.Geopend != wijziging.Gezien)
        {
            if (!wijziging.Nieuw.Equals(getoond)) _strijdig.Add((wijziging, huidig));
            return;
        }

        if (huidig is not null) Sluit.Add(huidig.Id);
        VoegToe.Add(wijziging.Nieuw);
    }
}
