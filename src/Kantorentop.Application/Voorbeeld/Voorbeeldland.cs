using Kantorentop.Application.Gebieden;
using Kantorentop.Domain;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The invented country of the example: 15.000 buildings over the 50 municipalities of annex 1 and one more, with standen since 2005,
/// plans, estimates and parties, recorded between 29-06-2012 and 14-01-2015 with mistakes and corrections. On 27-06-2012 it agrees with
/// the figures of the press release. The same seed gives the same country, to the last digit, everywhere.
/// </summary>
public static class Voorbeeldland
{
    /// <summary>The seed of the example that the portal shows.</summary>
    public const ulong Zaad = 20120627;

    /// <summary>All registraties, in order.</summary>
    public static IReadOnlyList<Voorbeeldregistratie> Maak(ulong zaad = Zaad) => new Landmaker(new Toeval(zaad)).Make();

    /// <summary>What is known after the first so many registraties, the reference data included.</summary>
    public static Feiten Bekend(IReadOnlyList<Voorbeeldregistratie> registraties, int? aantal = null)
    {
        var rijen = new List<object>(Referentiegegevens.Gemeenten);
        var gesloten = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var registratie in registraties.Take(aantal ?? registraties.Count))
        {
            rijen.AddRange(Tabellen.Rows(registratie.Toegevoegd));
            rijen.AddRange(registratie.Vervangen.Select(vervanging => vervanging.Nieuw));
            gesloten.UnionWith(registratie.Vervangen.Select(vervanging => vervanging.Oud));
            gesloten.UnionWith(registratie.Beeindigd);
        }

        return Tabellen.ToFeiten([.. rijen.Where(rij => !gesloten.Contains(rij))]);
    }
}
