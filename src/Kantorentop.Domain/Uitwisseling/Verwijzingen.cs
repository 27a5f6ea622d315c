using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Uitwisseling;

/// <summary>Which tables refer to a thing: it cannot be ended while another row names it.</summary>
public sealed class Verwijzingen(Feiten feiten)
{
    private readonly Lazy<Dictionary<string, string>> _gemeenten = Van(
        ("locaties", feiten.Locaties.Select(rij => rij.Gemeente)),
        ("regio-gemeenten", feiten.Regiolidmaatschappen.Select(rij => rij.Gemeente)),
        ("gemeenten", feiten.Gemeenten.Select(rij => rij.Opvolger)));

    private readonly Lazy<Dictionary<string, string>> _regios = Van(
        ("regio-gemeenten", feiten.Regiolidmaatschappen.Select(rij => rij.Regio)),
        ("ramingen", feiten.Ramingen.Select(rij => rij.Regio)));

    private readonly Lazy<Dictionary<string, string>> _locaties = Van(
        ("gebouwen", feiten.Gebouwen.Select(rij => rij.Locatie)),
        ("plannen", feiten.Plannen.Select(rij => rij.Locatie)),
        ("gebiedsaanduidingen", feiten.Gebiedsaanduidingen.Select(rij => rij.Locatie)),
        ("herstructureringen", feiten.Herstructureringen.Select(rij => rij.Locatie)));

    private readonly Lazy<Dictionary<string, string>> _partijen = Van(
        ("gebouwen", feiten.Gebouwen.Select(rij => rij.Eigenaar)),
        ("eigendommen", feiten.Eigendommen.Select(rij => rij.Partij)),
        ("plannen", feiten.Plannen.Select(rij => rij.Ontwikkelaar)));

    private readonly Lazy<Dictionary<string, string>> _gebouwen = Van(
        ("ruimten", feiten.Ruimten.Select(rij => rij.Gebouw)),
        ("eigendommen", feiten.Eigendommen.Select(rij => rij.Gebouw)));

    private readonly Lazy<Dictionary<string, string>> _ruimten = Van(
        ("ruimtestanden", feiten.Ruimtestanden.Select(rij => rij.Ruimte)),
        ("ruimten", feiten.Ruimten.SelectMany(rij => rij.Voorgangers)));

    private readonly Lazy<Dictionary<string, string>> _plannen = Van(("planstanden", feiten.Planstanden.Select(rij => rij.Plan)));

    /// <summary>Tables that may refer to a kind of fact, to load before asking.</summary>
    public static IReadOnlyList<string> Tabellen(Type feit) => feit.Name switch
    {
        nameof(Gemeente) => ["gemeenten", "locaties", "regio-gemeenten"],
        nameof(Kantorenregio) => ["regio-gemeenten", "ramingen"],
        nameof(Locatie) => ["gebouwen", "plannen", "gebiedsaanduidingen", "herstructureringen"],
        nameof(Partij) => ["gebouwen", "eigendommen", "plannen"],
        nameof(Gebouw) => ["ruimten", "eigendommen"],
        nameof(Ruimte) => ["ruimtestanden", "ruimten"],
        nameof(Plan) => ["planstanden"],
        _ => [],
    };

    /// <summary>Why a fact cannot be ended; empty when it can.</summary>
    /// <param name="feit">The fact that ends, no longer among the facts.</param>
    /// <param name="bekend">The same facts as an index.</param>
    public IReadOnlyList<Melding> ToetsEinde(object feit, Feitenindex bekend) =>
        ZoekTabel(feit, bekend) is { } tabel
            ? [new Melding("nog-in-gebruik", $"Dit kan niet vervallen: een rij in de tabel {tabel} verwijst ernaar. Laat die eerst vervallen of verbeter de verwijzing.", "vervallen")]
            : [];

    private string? ZoekTabel(object feit, Feitenindex bekend) => feit switch
    {
        Gemeente gemeente => bekend.FindGemeente(gemeente.Code) is null ? _gemeenten.Value.GetValueOrDefault(gemeente.Code) : null,
        Kantorenregio regio => _regios.Value.GetValueOrDefault(regio.Naam),
        Locatie locatie => _locaties.Value.GetValueOrDefault(locatie.Code),
        Partij partij => _partijen.Value.GetValueOrDefault(partij.Code),
        Gebouw gebouw => _gebouwen.Value.GetValueOrDefault(gebouw.Code),
        Ruimte ruimte => _ruimten.Value.GetValueOrDefault(ruimte.Code),
        Plan plan => _plannen.Value.GetValueOrDefault(plan.Code),
        _ => null,
    };

    private static Lazy<Dictionary<string, string>> Van(params IEnumerable<(string Tabel, IEnumerable<string?> Codes)> bronnen) => new(() =>
    {
        var index = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (tabel, codes) in bronnen)
            foreach (var code in codes.OfType<string>())
                index.TryAdd(code, tabel);
        return index;
    });
}
