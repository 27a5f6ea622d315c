using System.Runtime.InteropServices;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// Every <see cref="Grootheid"/> of an area over time; immutable. Those of <see cref="Kerngetallen"/> are asked for together and
/// change together, so they stand in one table; the others change on days of their own.
/// </summary>
internal sealed class Gebiedscijfers
{
    public static readonly int AantalGrootheden = Enum.GetValues<Grootheid>().Length;

    public static readonly Gebiedscijfers Nul = new(
        Verloop.Nul(Kerngetallen.Aantal), Enumerable.Repeat(Stapfunctie.Nul, AantalGrootheden - Kerngetallen.Aantal).ToArray());

    private readonly Verloop _kern;
    private readonly Stapfunctie[] _reeksen;

    private Gebiedscijfers(Verloop kern, Stapfunctie[] reeksen) => (_kern, _reeksen) = (kern, reeksen);

    /// <summary>What stands behind <see cref="Kerngetallen"/>.</summary>
    public Verloop Kern => _kern;

    public long Op(Grootheid grootheid, int dag) => (int)grootheid < Kerngetallen.Aantal
        ? _kern.Op((int)grootheid, dag)
        : _reeksen[(int)grootheid - Kerngetallen.Aantal].Op(dag);

    /// <summary>The days on which a quantity changes, in order; not of what stands behind <see cref="Kern"/>, which changes together.</summary>
    public ReadOnlySpan<int> Dagen(Grootheid grootheid) => _reeksen[(int)grootheid - Kerngetallen.Aantal].Dagen;

    /// <summary>Adds what the area has on a day to what is there.</summary>
    public void Tel(int dag, ref Kerngetallen bij) => _kern.Tel(dag, bij.Waarden);

    public Gebiedscijfers Plus(Gebiedscijfers ander) => new(_kern.Plus(ander._kern), Verenig(ander, static (links, rechts) => links.Plus(rechts)));

    public Gebiedscijfers Min(Gebiedscijfers ander) => new(_kern.Min(ander._kern), Verenig(ander, static (links, rechts) => links.Min(rechts)));

    public static Gebiedscijfers Som(IReadOnlyList<Gebiedscijfers> delen)
    {
        var som = new Stapfunctie[Nul._reeksen.Length];
        var reeksen = new Stapfunctie[delen.Count];
        for (var grootheid = 0; grootheid < som.Length; grootheid++)
        {
            for (var deel = 0; deel < reeksen.Length; deel++) reeksen[deel] = delen[deel]._reeksen[grootheid];
            som[grootheid] = Stapfunctie.Som(reeksen);
        }
        return new Gebiedscijfers(Verloop.Som(Kerngetallen.Aantal, delen.Select(deel => deel._kern).ToArray()), som);
    }

    private Stapfunctie[] Verenig(Gebiedscijfers ander, Func<Stapfunctie, Stapfunctie, Stapfunctie> bewerking)
    {
        var reeksen = new Stapfunctie[_reeksen.Length];
        for (var i = 0; i < reeksen.Length; i++) reeksen[i] = bewerking(_reeksen[i], ander._reeksen[i]);
        return reeksen;
    }

    /// <summary>Collects the steps of a location; used again for the next one after <see cref="Klaar"/>.</summary>
    internal sealed class Bouwer
    {
        private readonly List<int> _dagen = [];
        private readonly List<(int Plaats, long Verschil)> _kernstappen = [];
        private readonly List<Stap>[] _stappen = Enumerable.Range(0, AantalGrootheden - Kerngetallen.Aantal).Select(_ => new List<Stap>()).ToArray();
        private readonly Verloop.Bouwer _kern = new(Kerngetallen.Aantal);

        /// <summary>So much during those days; nothing when there are none.</summary>
        public void Voeg(Grootheid grootheid, Dagvak dagen, long hoeveel)
        {
            if (!dagen.HeeftDagen) return;
            VoegStap(grootheid, dagen.Vanaf, hoeveel);
            if (dagen.Tot != Dagvak.Onbegrensd) VoegStap(grootheid, dagen.Tot, -hoeveel);
        }

        /// <summary>So much more from that day on.</summary>
        public void VoegStap(Grootheid grootheid, int dag, long verschil)
        {
            if (verschil == 0) return;
            if ((int)grootheid >= Kerngetallen.Aantal)
            {
                _stappen[(int)grootheid - Kerngetallen.Aantal].Add(new Stap(dag, verschil));
                return;
            }
            _dagen.Add(dag);
            _kernstappen.Add(((int)grootheid, verschil));
        }

        public Gebiedscijfers Klaar()
        {
            var reeksen = Array.ConvertAll(_stappen, Stapfunctie.Van);
            foreach (var stappen in _stappen) stappen.Clear();
            return new Gebiedscijfers(Kern(), reeksen);
        }

        private Verloop Kern()
        {
            var dagen = CollectionsMarshal.AsSpan(_dagen);
            var stappen = CollectionsMarshal.AsSpan(_kernstappen);
            dagen.Sort(stappen);
            for (var i = 0; i < dagen.Length; i++)
            {
                _kern.Rij[stappen[i].Plaats] += stappen[i].Verschil;
                if (i + 1 == dagen.Length || dagen[i + 1] != dagen[i]) _kern.Voeg(dagen[i]);
            }
            _dagen.Clear();
            _kernstappen.Clear();
            return _kern.Klaar();
        }
    }
}
