using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Uitwisseling;

/// <summary>
/// Facts by code, to judge one fact among the others. Each index is made when it is first asked for, so that judging
/// one edit on a page costs no more than the few facts that were given.
/// </summary>
public sealed class Feitenindex(Feiten feiten)
{
    private readonly Lazy<Dictionary<string, Gemeente>> _gemeenten = Laatste(feiten.Gemeenten);
    private readonly Lazy<HashSet<string>> _regios = new(() => [.. feiten.Kantorenregios.Select(regio => regio.Naam)]);
    private readonly Lazy<HashSet<string>> _partijen = new(() => [.. feiten.Partijen.Select(partij => partij.Code)]);
    private readonly Lazy<Dictionary<string, Locatie>> _locaties = Per(feiten.Locaties, locatie => locatie.Code);
    private readonly Lazy<Dictionary<string, Gebouw>> _gebouwen = Per(feiten.Gebouwen, gebouw => gebouw.Code);
    private readonly Lazy<Dictionary<string, Ruimte>> _ruimten = Per(feiten.Ruimten, ruimte => ruimte.Code);
    private readonly Lazy<Dictionary<string, Plan>> _plannen = Per(feiten.Plannen, plan => plan.Code);
    private readonly Lazy<ILookup<string, Ruimte>> _opvolgers = new(() => feiten.Ruimten
        .SelectMany(ruimte => ruimte.Voorgangers.Select(voorganger => (voorganger, ruimte)))
        .ToLookup(paar => paar.voorganger, paar => paar.ruimte));

    private readonly Lazy<ILookup<string, string>> _leden = new(() => feiten.Regiolidmaatschappen.ToLookup(lid => lid.Regio, lid => lid.Gemeente));
    private readonly Lazy<Dictionary<string, Eigendom>> _eigenaren = Per(feiten.Eigendommen.OrderBy(rij => rij.Vanaf), rij => rij.Gebouw);
    private readonly Lazy<Dictionary<string, Tijdlijn<Gemeente>>> _gemeentelijn = Lijn(feiten.Gemeenten, rij => rij.Code);
    private readonly Lazy<Dictionary<string, Tijdlijn<Regiolidmaatschap>>> _ledenlijn = Lijn(feiten.Regiolidmaatschappen, rij => rij.Gemeente);
    private readonly Lazy<Dictionary<string, Tijdlijn<Gebiedsaanduiding>>> _aanduidingen = Lijn(feiten.Gebiedsaanduidingen, rij => rij.Locatie);
    private readonly Lazy<Dictionary<string, Tijdlijn<Herstructurering>>> _merken = Lijn(feiten.Herstructureringen, rij => rij.Locatie);
    private readonly Lazy<Dictionary<string, Tijdlijn<Eigendom>>> _eigendommen = Lijn(feiten.Eigendommen, rij => rij.Gebouw);
    private readonly Lazy<Dictionary<string, Tijdlijn<Ruimtestand>>> _standen = Lijn(feiten.Ruimtestanden, rij => rij.Ruimte);
    private readonly Lazy<Dictionary<string, Tijdlijn<Planstand>>> _planstanden = Lijn(feiten.Planstanden, rij => rij.Plan);

    /// <summary>The latest row of a municipality, or null when its code is not known.</summary>
    public Gemeente? FindGemeente(string code) => _gemeenten.Value.GetValueOrDefault(code);

    public bool KentRegio(string naam) => _regios.Value.Contains(naam);

    public bool KentPartij(string code) => _partijen.Value.Contains(code);

    public Locatie? FindLocatie(string code) => _locaties.Value.GetValueOrDefault(code);

    public Gebouw? FindGebouw(string code) => _gebouwen.Value.GetValueOrDefault(code);

    public Ruimte? FindRuimte(string code) => _ruimten.Value.GetValueOrDefault(code);

    public Plan? FindPlan(string code) => _plannen.Value.GetValueOrDefault(code);

    /// <summary>Units that took their metres from that unit.</summary>
    public IEnumerable<Ruimte> Opvolgers(string ruimte) => _opvolgers.Value[ruimte];

    /// <summary>Codes of the provinces with a municipality that is, was or will be in the region.</summary>
    public IReadOnlyCollection<string> ProvinciesVan(string regio) =>
        [.. _leden.Value[regio].Select(FindGemeente).OfType<Gemeente>().Select(gemeente => gemeente.Provincie).Distinct(StringComparer.Ordinal)];

    /// <summary>Who owns a building as far as recorded: the last owner, if still, else the one that the building names.</summary>
    public string? EigenaarVan(string gebouw) =>
        _eigenaren.Value.GetValueOrDefault(gebouw) is { Tot: null } eigendom ? eigendom.Partij : FindGebouw(gebouw)?.Eigenaar;

    /// <summary>Another row of the same thing that holds on the same day, or null.</summary>
    public ITijdvak? ZoekOverlap(ITijdvak rij) => rij switch
    {
        Ruimtestand stand => _standen.Value.GetValueOrDefault(stand.Ruimte)?.ZoekOverlap(stand),
        Planstand stand => _planstanden.Value.GetValueOrDefault(stand.Plan)?.ZoekOverlap(stand),
        Eigendom eigendom => _eigendommen.Value.GetValueOrDefault(eigendom.Gebouw)?.ZoekOverlap(eigendom),
        Gebiedsaanduiding aanduiding => _aanduidingen.Value.GetValueOrDefault(aanduiding.Locatie)?.ZoekOverlap(aanduiding),
        Herstructurering merk => _merken.Value.GetValueOrDefault(merk.Locatie)?.ZoekOverlap(merk),
        Regiolidmaatschap lid => _ledenlijn.Value.GetValueOrDefault(lid.Gemeente)?.ZoekOverlap(lid),
        Gemeente gemeente => _gemeentelijn.Value.GetValueOrDefault(gemeente.Code)?.ZoekOverlap(gemeente),
        _ => null,
    };

    private static Lazy<Dictionary<string, T>> Per<T>(IEnumerable<T> rijen, Func<T, string> code) => new(() =>
    {
        var index = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var rij in rijen) index[code(rij)] = rij;
        return index;
    });

    private static Lazy<Dictionary<string, Gemeente>> Laatste(IReadOnlyList<Gemeente> gemeenten) =>
        Per(gemeenten.OrderBy(gemeente => gemeente.Vanaf), gemeente => gemeente.Code);

    private static Lazy<Dictionary<string, Tijdlijn<T>>> Lijn<T>(IReadOnlyList<T> rijen, Func<T, string> onderwerp)
        where T : class, ITijdvak => new(() => Tijdlijn<T>.Per(rijen, onderwerp));
}
