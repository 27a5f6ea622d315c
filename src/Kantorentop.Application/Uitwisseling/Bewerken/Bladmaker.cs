using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>Gathers the rows about one thing; what someone may not see is left out.</summary>
internal sealed class Bladmaker(KantorentopContext db, Bevoegdheid door, Feiten omgeving)
{
    private readonly Bewerkrecht _recht = new(door, omgeving);
    private readonly List<Feitreeks> _reeksen = [];

    /// <summary>Code of a unit in the building that the page is about; null when it has none.</summary>
    public string? EersteRuimte => omgeving.Ruimten is [var eerste, ..] ? eerste.Code : null;

    /// <summary>Adds the rows of one table.</summary>
    /// <param name="rijen">All recordings of those rows.</param>
    /// <param name="proef">A row of which only what it belongs to is filled in, to tell whether one may be added.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Bladmaker> VoegToeAsync<T>(IQueryable<T> rijen, T proef, CancellationToken ct)
        where T : class
    {
        var vorm = Tabelvormen.Alle.OfType<Tabelvorm<T>>().Single();
        var vastleggingen = (await rijen.AsNoTracking().MetNummers().ToListAsync(ct)).FindAll(rij => _recht.MagOpenen(rij.Feit));
        vastleggingen.Sort((een, ander) => string.CompareOrdinal(vorm.Sleutel(een.Feit), vorm.Sleutel(ander.Feit)) is var orde and not 0
            ? orde
            : een.Geopend.CompareTo(ander.Geopend));
        _reeksen.Add(new Feitreeks(
            vorm.Beschrijving,
            vastleggingen.ConvertAll(rij => Cellen.Regel(vorm, rij) with { MagWijzigen = rij.Gesloten is null && _recht.MagWijzigen(rij.Feit) }),
            _recht.MagToevoegen(proef)));
        return this;
    }

    /// <summary>The page, of which the table that was added first is the thing itself; null when nothing of it may be seen.</summary>
    public async Task<Blad?> MaakAsync(CancellationToken ct)
    {
        if (_reeksen[0].Regels.Count == 0) return null;
        var nummers = _reeksen.SelectMany(reeks => reeks.Regels).SelectMany(regel => new[] { regel.Geopend, regel.Gesloten ?? 0 }).ToHashSet();
        var registraties = await db.Registraties.AsNoTracking().Where(registratie => nummers.Contains(registratie.Nummer))
            .ToDictionaryAsync(registratie => registratie.Nummer, Verberg, ct);
        return new Blad(_reeksen[0], _reeksen[1..], registraties, new Feitnamen(omgeving));
    }

    /// <summary>The name of a person is for colleagues and the secretariaat; others see the organisation.</summary>
    private Registratie Verberg(Registratie registratie) =>
        Leesrecht.MagControlespoor(door) || registratie.Organisatie == door.OrganisatieNaam
            ? registratie
            : new Registratie
            {
                Nummer = registratie.Nummer,
                Ogenblik = registratie.Ogenblik,
                OperatieId = registratie.OperatieId,
                Soort = registratie.Soort,
                Onderwerp = registratie.Onderwerp,
                Naam = "",
                Organisatie = registratie.Organisatie,
            };
}
