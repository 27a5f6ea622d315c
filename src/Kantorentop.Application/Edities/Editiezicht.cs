using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Edities;

/// <summary>
/// What of an edition one person sees: governments every area, others those that were public when it was published, and only who sees
/// every row the buildings of art. 7.4.
/// </summary>
internal sealed class Editiezicht(Editie editie, Bevoegdheid wie)
{
    private readonly HashSet<string> _openbaar = [.. editie.Openbaar.Split('\n')];
    private readonly bool _alleCijfers = Leesrecht.MagAlleCijfers(wie);
    private readonly bool _alleRijen = Leesrecht.Rijen(wie).IsAlles;

    public Cijferberichten Beperk(Cijferberichten cijfers) => new(
        [.. cijfers.Kerncijfers.Where(bericht => Toont(bericht.Gebied))],
        [.. cijfers.Afstemming.Where(bericht => Toont(Gebied.Kantorenregio(bericht.Regio).ToString()))],
        _alleRijen ? cijfers.Transformatieplicht : []);

    /// <summary>Those of the differences that may be seen. What became too small to be public since stays hidden from who sees public figures only.</summary>
    public IReadOnlyList<Editieverschil> Beperk(IReadOnlyList<Editieverschil> verschillen, Snapshot nu) =>
        [.. verschillen.Where(verschil => Toont(verschil.Onderwerp) && (_alleCijfers || IsOpenbaar(verschil.Onderwerp, nu)))];

    private bool IsOpenbaar(string onderwerp, Snapshot nu) =>
        Gebied.Parse(onderwerp) is { } gebied && nu.HeeftTenMinsteEigenaren(Leesrecht.MinimumEigenaren, gebied, editie.Peildatum);

    private bool Toont(string onderwerp) => onderwerp.StartsWith(Editievergelijking.Gebouw, StringComparison.Ordinal)
        ? _alleRijen
        : _alleCijfers || _openbaar.Contains(onderwerp);
}
