using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Edities;

/// <summary>What someone wants to publish.</summary>
/// <param name="Naam">Name, as 'Monitor 2014'.</param>
/// <param name="Peildatum">Day of the figures.</param>
/// <param name="BekendOp">Instant up to which recordings count; null for now.</param>
public sealed record Editieopdracht(string? Naam, DateOnly? Peildatum, DateTimeOffset? BekendOp);

/// <summary>An edition before it is published.</summary>
/// <param name="Naam">Name.</param>
/// <param name="Peildatum">Day of the figures.</param>
/// <param name="BekendOp">Instant, now fixed.</param>
/// <param name="Kennisnummer">The last registratie that counts.</param>
/// <param name="Cijfers">The figures as they would be published.</param>
/// <param name="Openbaar">The areas whose figures would be for everyone.</param>
public sealed record Editieontwerp(
    string Naam, DateOnly Peildatum, DateTimeOffset BekendOp, long Kennisnummer, Cijferberichten Cijfers, IReadOnlyList<string> Openbaar)
{
    /// <summary>The text that would be stored.</summary>
    public string Tekst { get; } = Editiecijfers.Schrijf(Cijfers);

    public string Hash => Editiecijfers.Hash(Tekst);

    public string Sleutel => Editiesleutel.Van(Naam);
}

/// <summary>Shows what would be published; writes nothing.</summary>
public sealed class BereidEditieVoor(IDbContextFactory<KantorentopContext> contexts, Kennisbron bron, Domeinklok klok)
{
    /// <summary>The edition as it would be, or what to do first.</summary>
    public async Task<Uitkomst<Editieontwerp>> ExecuteAsync(Bevoegdheid wie, Editieopdracht opdracht, CancellationToken ct = default)
    {
        var (naam, bekendOp) = ((opdracht.Naam ?? "").Trim(), opdracht.BekendOp ?? klok.GetUtcNow());
        List<Melding> meldingen = [.. Controleer(wie, naam, opdracht.Peildatum)];
        if (meldingen.Count == 0 && await BestaatAsync(naam, ct)) meldingen.Add(Editiemeldingen.NaamBestaat);
        if (meldingen.Count > 0) return Uitkomst<Editieontwerp>.Mislukt(meldingen);
        var kennis = await bron.NeemAsync(wie, bekendOp, ct);
        if (kennis.Waarde is not { } snapshot) return Uitkomst<Editieontwerp>.Mislukt(kennis.Meldingen);
        var dag = opdracht.Peildatum!.Value;
        return Uitkomst<Editieontwerp>.Met(new(
            naam, dag, bekendOp, snapshot.Nummer, Editiecijfers.Alles(snapshot, dag), Editiecijfers.Openbaar(snapshot, dag)));
    }

    private IEnumerable<Melding> Controleer(Bevoegdheid wie, string naam, DateOnly? peildatum)
    {
        if (!Schrijfrecht.VoorEdities(wie)) yield return Editiemeldingen.GeenRecht;
        if (naam.Length is 0 or > Editie.MaximumNaam || !Editiesleutel.IsBruikbaar(naam)) yield return Editiemeldingen.Naam;
        if (peildatum is not { } dag || dag < Gebiedspeildatum.Eerste || dag > klok.Vandaag) yield return Editiemeldingen.Peildatum(klok.Vandaag);
    }

    private async Task<bool> BestaatAsync(string naam, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var sleutel = Editiesleutel.Van(naam);
        return await db.Set<Editie>().AnyAsync(editie => editie.Sleutel == sleutel || editie.Naam == naam, ct);
    }
}
