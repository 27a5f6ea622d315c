using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Draws the mistakes in the first delivery of a municipality, to be put right later.</summary>
internal sealed class Vergissingen(Toeval toeval)
{
    private readonly Dictionary<object, Vergissing> _vergissingen = new(ReferenceEqualityComparer.Instance);

    /// <summary>The mistakes, by the row as it is.</summary>
    public IReadOnlyDictionary<object, Vergissing> Alle => _vergissingen;

    /// <summary>Makes a few mistakes in these rows, all put right at one moment.</summary>
    public void Add(IReadOnlyList<Feit> feiten, Moment hersteld)
    {
        var rest = toeval.Between(1, 4);
        for (var poging = 0; poging < 200 && rest > 0; poging++)
        {
            var feit = toeval.Pick(feiten);
            if (feit.Vanaf > Dagen.EerstePeildatum || _vergissingen.ContainsKey(feit.Rij) || Wrong(feit.Rij) is not { } fout) continue;
            _vergissingen.Add(feit.Rij, new Vergissing(fout, hersteld));
            rest--;
        }
    }

    private object? Wrong(object rij) => rij switch
    {
        Ruimte ruimte when ruimte.Oppervlakte.M2 is > 600m and < 90_000m => ruimte with { Oppervlakte = Misread(ruimte.Oppervlakte) },
        Ruimtestand { Gebruik: Gebruik.Geen } stand => stand with { Aangeboden = !stand.Aangeboden },
        Ruimtestand { Gebruik: Gebruik.Kantoor, Tot: null } stand => stand with { Gebruik = Gebruik.Geen, Aangeboden = true },
        Planstand stand when stand.Oppervlakte.M2 >= 500m => stand with { Oppervlakte = Misread(stand.Oppervlakte) },
        Gebouw { Opgeleverd: { } opgeleverd } gebouw when opgeleverd < Dagen.EersteStand => gebouw with { Opgeleverd = opgeleverd.AddDays(toeval.Between(20, 90)) },
        _ => null,
    };

    // A typing error: one digit too many, or a part of the floor left out.
    private Oppervlakte Misread(Oppervlakte juist) =>
        Oppervlakte.VanHonderdsten(toeval.Chance(350) && juist.M2 < 9_000m ? juist.Honderdsten * 10 : juist.Honderdsten * toeval.Between(55, 85) / 100);
}
