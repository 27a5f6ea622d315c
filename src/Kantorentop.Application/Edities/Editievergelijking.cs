using Kantorentop.Application.Uitwisseling.Cijfers;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Edities;

/// <summary>A figure that differs between two sets.</summary>
/// <param name="Onderwerp">The area in the contract's notation, or 'gebouw:' with a code for the list of art. 7.4.</param>
/// <param name="Veld">Name of the figure in the published language, as 'leegstand'.</param>
/// <param name="Was">As published; null where there was none.</param>
/// <param name="Nu">As it is now; null where there is none.</param>
public sealed record Editieverschil(string Onderwerp, string Veld, string? Was, string? Nu);

/// <summary>Compares two sets of figures, figure by figure, to the digit.</summary>
internal static class Editievergelijking
{
    /// <summary>How the code of a building is named among areas.</summary>
    public const string Gebouw = "gebouw:";

    private const Gebiedssoort NaLocaties = Gebiedssoort.Locatie + 1;

    private static readonly string[] Sleutelvelden = ["gebied", "regio", "gebouw", "peildatum"];

    /// <summary>Every figure that differs, from the land down to locations, and then buildings.</summary>
    public static IReadOnlyList<Editieverschil> Verschillen(Cijferberichten was, Cijferberichten nu)
    {
        var (eerder, later) = (Plat(was), Plat(nu));
        return
        [
            .. eerder.Keys.Union(later.Keys)
                .Select(sleutel => new Editieverschil(sleutel.Onderwerp, sleutel.Veld, eerder.GetValueOrDefault(sleutel), later.GetValueOrDefault(sleutel)))
                .Where(verschil => verschil.Was != verschil.Nu)
                .OrderBy(verschil => Gebied.Parse(verschil.Onderwerp)?.Soort ?? NaLocaties).ThenBy(verschil => verschil.Onderwerp, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(string Onderwerp, string Veld), string?> Plat(Cijferberichten cijfers)
    {
        var plat = new Dictionary<(string, string), string?>();
        foreach (var bericht in cijfers.Kerncijfers) Voeg(bericht.Gebied, bericht);
        foreach (var bericht in cijfers.Afstemming) Voeg(Gebied.Kantorenregio(bericht.Regio).ToString(), bericht);
        foreach (var gebouw in cijfers.Transformatieplicht.SelectMany(bericht => bericht.Gebouwen)) Voeg(Gebouw + gebouw.Gebouw, gebouw);
        return plat;

        void Voeg<T>(string onderwerp, T bericht)
        {
            foreach (var (veld, waarde) in Editiecijfers.Velden(bericht))
                if (!Sleutelvelden.Contains(veld))
                    plat[(onderwerp, veld)] = waarde;
        }
    }
}
