using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Edities;

/// <summary>Where the figures of an edition come from: what was known then, or, for who may not ask that, what is known now while that gives the same figure.</summary>
/// <param name="Peildatum">Day of the figures.</param>
/// <param name="BekendOp">The instant of the edition; null for who sees only what is known now.</param>
/// <param name="Gecorrigeerd">The figures that would be different now, by area and name.</param>
public sealed record Editieherkomst(DateOnly Peildatum, DateTimeOffset? BekendOp, IReadOnlySet<(string Onderwerp, string Veld)> Gecorrigeerd)
{
    /// <summary>The list of corrections, on the page of the edition.</summary>
    private const string Correcties = "#correcties";

    private readonly string? _tijdstip = BekendOp is { } ogenblik ? Tijdstiplezer.SchrijfIso(ogenblik) : null;

    /// <summary>The address that a figure opens: its provenance, or, where rows known now would add up to another figure, what became of it.</summary>
    public string Adres(Gebied gebied, Cijfer cijfer) =>
        BekendOp is null && Gecorrigeerd.Contains((gebied.ToString(), Cijferregister.Van(cijfer).Sleutel))
            ? Correcties
            : Adressen.HerkomstVan(new Cijfervraag(cijfer, gebied, Peildatum), _tijdstip);
}
