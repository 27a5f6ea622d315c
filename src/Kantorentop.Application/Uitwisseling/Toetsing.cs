using Kantorentop.Application.Uitwisseling.Lezen;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>Everything that a row is judged by: who imports, what was known, and what will be known.</summary>
internal sealed class Toetsing(Bevoegdheid door, Feiten huidig, Feiten nieuw)
{
    private static readonly Melding BuitenRecht = new(
        "buiten-bevoegdheid", "Uw organisatie mag deze rij niet vastleggen. Haal hem uit het bestand; het hele bestand is geweigerd.");

    private readonly Feitenindex _huidig = new(huidig);
    private readonly Feitenindex _nieuw = new(nieuw);
    private readonly Verwijzingen _verwijzingen = new(nieuw);

    public Bevindingenlijst Fouten { get; } = new();

    public Bevindingenlijst Waarschuwingen { get; } = new();

    /// <summary>Why a changed row cannot be recorded.</summary>
    public IEnumerable<Melding> Redenen(object? oud, object? feit)
    {
        var redenen = feit is null ? _verwijzingen.ToetsEinde(oud!, _nieuw) : Feitenregels.Toets(feit, _nieuw);
        return MagWijzigen(oud, feit) ? redenen : redenen.Append(BuitenRecht);
    }

    /// <summary>A row that says what is recorded changes nothing: it only has to be one that the sender may see.</summary>
    public IEnumerable<Melding> RedenenBijGelijk(object feit) =>
        MagWijzigen(feit, feit) || Feitenrecht.MagZien(door, feit, _huidig) ? [] : [BuitenRecht];

    public IEnumerable<Melding> Twijfels(object feit) => Feitenregels.Waarschuw(feit, _nieuw);

    /// <summary>
    /// The right must hold for what a row says and for what it replaces, by the places that were known and by those that will be:
    /// a submission cannot move a building into reach and change it in one go.
    /// </summary>
    private bool MagWijzigen(object? oud, object? feit) =>
        Mag(feit, _nieuw) && Mag(feit, _huidig) && Mag(oud, _huidig);

    private bool Mag(object? feit, Feitenindex bekend) => feit is null || (Feitenrecht.MagSchrijven(door, feit, bekend) ?? true);
}
