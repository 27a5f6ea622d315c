using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Geheimhouding;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Edities;

/// <summary>
/// What of an edition one person sees: governments every area, others those that were public when it was published, and only who sees
/// every row the buildings of art. 7.4.
/// </summary>
internal sealed class Editiezicht(Editie editie, Bevoegdheid wie)
{
    private readonly Editieopenbaarheid _openbaar = Editieopenbaarheid.Lees(editie.Openbaar);
    private readonly bool _alleCijfers = Leesrecht.MagAlleCijfers(wie);
    private readonly bool _alleRijen = Leesrecht.Rijen(wie).IsAlles;

    public Cijferberichten Beperk(Cijferberichten cijfers) => new(
        [.. cijfers.Kerncijfers.Where(bericht => Toont(bericht.Gebied, Cijfergroep.Voorraad)).Select(Beperk)],
        [.. cijfers.Afstemming.Where(bericht => Toont(Gebied.Kantorenregio(bericht.Regio).ToString(), Cijfergroep.Voorraad))],
        _alleRijen ? cijfers.Transformatieplicht : []);

    /// <summary>Those of the differences that may be seen. What became too small to be public since stays hidden from who sees public figures only.</summary>
    public IReadOnlyList<Editieverschil> Beperk(IReadOnlyList<Editieverschil> verschillen, Snapshot nu) =>
        [.. verschillen.Where(verschil => Cijfergroepen.Van(verschil.Veld) is var groep && Toont(verschil.Onderwerp, groep) && (_alleCijfers || IsOpenbaar(verschil.Onderwerp, groep, nu)))];

    private Kerncijferbericht Beperk(Kerncijferbericht bericht) =>
        _alleCijfers ? bericht : bericht.Zonder(_openbaar.VerborgenVanaf(Gebied.Parse(bericht.Gebied)!.Value));

    private bool IsOpenbaar(string onderwerp, Cijfergroep groep, Snapshot nu) =>
        Gebied.Parse(onderwerp) is { } gebied && !nu.Geheim(editie.Peildatum).IsVerborgen(gebied, groep);

    private bool Toont(string onderwerp, Cijfergroep groep) => onderwerp.StartsWith(Editievergelijking.Gebouw, StringComparison.Ordinal)
        ? _alleRijen
        : _alleCijfers || (Gebied.Parse(onderwerp) is { } gebied && !_openbaar.IsVerborgen(gebied, groep));
}
