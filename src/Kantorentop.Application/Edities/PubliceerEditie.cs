using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Edities;

/// <summary>Publishes an edition: from then on it stays as it is.</summary>
public sealed class PubliceerEditie(Registratieboek boek, BereidEditieVoor voorbereiding)
{
    /// <summary>Works the figures out once more and stores them; fails when they are not those that were seen.</summary>
    /// <param name="wie">Who publishes.</param>
    /// <param name="opdracht">What to publish, with its instant.</param>
    /// <param name="gezien">Hash of the figures that were shown.</param>
    /// <param name="operatieId">Made with the form; the same id is carried out once.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst<string>> ExecuteAsync(
        Bevoegdheid wie, Editieopdracht opdracht, string gezien, Guid operatieId, CancellationToken ct = default)
    {
        var voorbereid = await voorbereiding.ExecuteAsync(wie, opdracht, ct);
        if (voorbereid.Waarde is not { } ontwerp) return Uitkomst<string>.Mislukt(voorbereid.Meldingen);
        if (ontwerp.Hash != gezien) return Uitkomst<string>.Mislukt(Editiemeldingen.Verouderd);
        var handeling = new Handeling(operatieId, "editie-publiceren", $"Editie {ontwerp.Naam}", wie);
        var uitkomst = await boek.LegVastAsync(handeling, (sessie, afbreken) => SchrijfAsync(sessie, ontwerp, afbreken), ct);
        return uitkomst.IsGelukt ? Uitkomst<string>.Met(ontwerp.Sleutel) : Uitkomst<string>.Mislukt(uitkomst.Meldingen);
    }

    // Under the lock no write is on its way any more: a later registratie has a later instant, so the number stands for good.
    private static async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Editieontwerp ontwerp, CancellationToken ct)
    {
        var nummer = await sessie.Db.Registraties.Where(rij => rij.Ogenblik <= ontwerp.BekendOp).MaxAsync(rij => rij.Nummer, ct);
        if (nummer != ontwerp.Kennisnummer) return Uitkomst.Mislukt(Editiemeldingen.Verouderd);
        if (await sessie.Db.Set<Editie>().AnyAsync(editie => editie.Sleutel == ontwerp.Sleutel, ct)) return Uitkomst.Mislukt(Editiemeldingen.NaamBestaat);
        sessie.Db.Add(Van(ontwerp, sessie.Nummer));
        return Uitkomst.Gelukt;
    }

    internal static Editie Van(Editieontwerp ontwerp, long nummer) => new()
    {
        Sleutel = ontwerp.Sleutel,
        Naam = ontwerp.Naam,
        Peildatum = ontwerp.Peildatum,
        BekendOp = ontwerp.BekendOp,
        Kennisnummer = ontwerp.Kennisnummer,
        Regelversie = Rekenregels.Versie,
        Hash = ontwerp.Hash,
        Cijfers = ontwerp.Tekst,
        Openbaar = string.Join('\n', ontwerp.Openbaar),
        Nummer = nummer,
    };
}
