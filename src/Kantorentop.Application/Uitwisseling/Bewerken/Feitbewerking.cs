using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Uitwisseling;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>The editing of one row: reads it as a row of a file is read, and judges it by the same rules and rights.</summary>
internal abstract class Feitbewerking
{
    /// <summary>Works a change out against what is recorded now and puts it into the session.</summary>
    public abstract Task<Feituitslag> VoerUitAsync(Schrijfsessie sessie, Feitopdracht opdracht, CancellationToken ct);

    /// <summary>What the form to add a row needs; null when what it would be about is not there for this person.</summary>
    /// <param name="db">The database.</param>
    /// <param name="door">Who asks.</param>
    /// <param name="bij">What the row is about or belongs to; null where it stands by itself.</param>
    /// <param name="ct">Stops the work.</param>
    public abstract Task<Feitformulier?> ToonNieuwAsync(KantorentopContext db, Bevoegdheid door, string? bij, CancellationToken ct);

    /// <summary>What the form to correct or end a recording needs; null when it is not there for this person.</summary>
    public abstract Task<Feitformulier?> ToonAsync(KantorentopContext db, Bevoegdheid door, long id, CancellationToken ct);
}

internal sealed class Feitbewerking<T>(Tabelvorm<T> vorm) : Feitbewerking
    where T : class
{
    private static readonly Melding NietUw = new("buiten-bevoegdheid", "Uw organisatie mag dit niet vastleggen. Vraag het aan de organisatie die erover gaat.");

    public override async Task<Feituitslag> VoerUitAsync(Schrijfsessie sessie, Feitopdracht opdracht, CancellationToken ct)
    {
        var vondst = new Feitvondst<T>(vorm, sessie.Db);
        var oud = opdracht.Versie is { } versie ? await vondst.FindAsync(versie, ct) : null;
        if (opdracht.Versie is not null && oud is null) return Feituitslag.Gelukt with { IsBekend = false };
        if (oud?.Gesloten is not null) return Feituitslag.Gelukt with { Conflict = await vondst.ConflictAsync(oud, ct) };
        var wijziging = new Feitwijziging<T>(vorm) { Oud = oud };
        var meldingen = opdracht.Beeindig ? [] : await LeesAsync(wijziging, opdracht, sessie.Db, ct);
        if (meldingen.Count > 0) return new Feituitslag(meldingen);
        if (await vondst.BestaatAlAsync(wijziging, ct)) return new Feituitslag([BestaatAl()]);
        return await VoerUitAsync(sessie, opdracht, wijziging, ct);
    }

    public override async Task<Feitformulier?> ToonNieuwAsync(KantorentopContext db, Bevoegdheid door, string? bij, CancellationToken ct)
    {
        var cellen = new Dictionary<string, string>(StringComparer.Ordinal);
        if (vorm.Beschrijving.Ouder is { } ouder)
        {
            if (string.IsNullOrWhiteSpace(bij)) return null;
            cellen[ouder] = bij;
        }

        // Only what the row belongs to is known of it yet: enough to tell who may write it. A new thing has no code, so it gets one to be judged by.
        var proefcellen = new Dictionary<string, string>(cellen, StringComparer.Ordinal);
        proefcellen.TryAdd(vorm.Beschrijving.Onderwerp.Naam, "?");
        var lezer = Lezer(proefcellen, new Gemeentenamen([]));
        var proef = vorm.Maak(lezer);
        if (lezer.Meldingen.Any(melding => melding.Veld == vorm.Beschrijving.Ouder)) return null; // no code of anything
        var feiten = await Feitomgeving.LoadVoorLezenAsync(db, proef, ct);
        var recht = new Bewerkrecht(door, feiten);
        if (!recht.MagOpenen(proef)) return null;
        var lopend = vorm.Beschrijving.HeeftTijdvak ? await new Feitvondst<T>(vorm, db).LopendAsync(proef, ct) : null;
        return new Feitformulier(vorm.Beschrijving, cellen, new Feitnamen(feiten))
        {
            MagSchrijven = recht.MagToevoegen(proef),
            Lopend = lopend is null ? null : Cellen.Regel(vorm, lopend),
            Gemeenten = recht.Gemeenten(typeof(T)),
            Gebouw = recht.GebouwVan(proef),
        };
    }

    public override async Task<Feitformulier?> ToonAsync(KantorentopContext db, Bevoegdheid door, long id, CancellationToken ct)
    {
        var vondst = new Feitvondst<T>(vorm, db);
        if (await vondst.FindAsync(id, ct) is not { } rij) return null;
        var feiten = await Feitomgeving.LoadVoorLezenAsync(db, rij.Feit, ct);
        var recht = new Bewerkrecht(door, feiten);
        if (!recht.MagOpenen(rij.Feit)) return null;
        return new Feitformulier(vorm.Beschrijving, Cellen.Van(vorm, rij.Feit), new Feitnamen(feiten))
        {
            MagSchrijven = recht.MagWijzigen(rij.Feit),
            Regel = Cellen.Regel(vorm, rij),
            Opvolger = rij.Gesloten is null ? null : (await vondst.OpvolgerAsync(rij, ct))?.Id,
            Gemeenten = recht.Gemeenten(typeof(T)),
            Gebouw = recht.GebouwVan(rij.Feit),
        };
    }

    private async Task<Feituitslag> VoerUitAsync(Schrijfsessie sessie, Feitopdracht opdracht, Feitwijziging<T> wijziging, CancellationToken ct)
    {
        var huidig = await Feitomgeving.LoadAsync(sessie.Db, [wijziging.Oud?.Feit, wijziging.Nieuw], opdracht.Beeindig, ct);
        if (opdracht.SluitVorige) await SluitVorigeAsync(wijziging, huidig, new Feitvondst<T>(vorm, sessie.Db), ct);
        var toetsing = new Toetsing(opdracht.Door, huidig, wijziging.ZetNieuw(huidig));
        var redenen = wijziging.Paren.SelectMany(paar => toetsing.Redenen(paar.Oud, paar.Nieuw))
            .Select(reden => reden.Code == NietUw.Code ? NietUw : reden).Distinct().ToList();
        if (redenen.Count > 0) return new Feituitslag(redenen);
        sessie.Onderwerp = $"{vorm.Naam} {string.Join(' ', vorm.Sleutels.Select(kolom => kolom.Schrijf(wijziging.Nieuw ?? wijziging.Oud!.Feit)))}";
        wijziging.Schrijf(sessie);
        return Feituitslag.Gelukt with { Waarschuwingen = wijziging.Nieuw is null ? [] : [.. toetsing.Twijfels(wijziging.Nieuw)] };
    }

    private async Task<IReadOnlyList<Melding>> LeesAsync(Feitwijziging<T> wijziging, Feitopdracht opdracht, KantorentopContext db, CancellationToken ct)
    {
        var cellen = new Dictionary<string, string>(opdracht.Cellen, StringComparer.Ordinal);
        // What a row is about never changes: another thing is another row.
        if (wijziging.Oud is { } oud)
            foreach (var kolom in vorm.Sleutels.Where(kolom => kolom.Naam != "vanaf")) cellen[kolom.Naam] = Cellen.Van(vorm, oud.Feit)[kolom.Naam];
        var gemeenten = await db.Bekend<Gemeente>().ToListAsync(ct);
        var lezer = Lezer(cellen, new Gemeentenamen(gemeenten));
        wijziging.Nieuw = lezer.Feit(null);
        return [.. lezer.Meldingen];
    }

    private Rijlezer<T> Lezer(IReadOnlyDictionary<string, string> cellen, Gemeentenamen namen)
    {
        var lezer = new Rijlezer<T>(vorm, Kop<T>.Lees(vorm, [.. vorm.Kolomnamen]).Waarde!, namen, new Tekstvoorraad());
        lezer.Begin(Cellen.Rij(vorm.Beschrijving, cellen));
        return lezer;
    }

    /// <summary>The row that still holds ends on the day on which the new one begins; any other overlap stays an error.</summary>
    private async Task SluitVorigeAsync(Feitwijziging<T> wijziging, Feiten huidig, Feitvondst<T> vondst, CancellationToken ct)
    {
        if (wijziging.Nieuw is not ITijdvak nieuw || new Feitenindex(huidig).ZoekOverlap(nieuw) is not T vorige) return;
        if (vorige is not ITijdvak { Tot: null } open || open.Vanaf >= nieuw.Vanaf) return;
        var cellen = new Dictionary<string, string>(Cellen.Van(vorm, vorige), StringComparer.Ordinal)
        {
            ["tot"] = Datumvorm.Datum.Format(nieuw.Vanaf),
        };
        wijziging.Vorige = await vondst.HuidigAsync(vorige, ct);
        wijziging.VorigeNieuw = Lezer(cellen, new Gemeentenamen(huidig.Gemeenten)).Feit(null);
    }

    private Melding BestaatAl() => vorm.Sleutels.Any(kolom => kolom.Naam == "vanaf")
        ? new Melding("bestaat-al", "Er is al een regel met deze begindatum. Kies een andere datum of verbeter die regel.", "vanaf")
        : new Melding("bestaat-al", "Deze code is al in gebruik. Kies een andere code.", vorm.Sleutels[0].Naam);
}
