using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>Every <see cref="Grootheid"/> of an area over time; immutable.</summary>
internal sealed class Gebiedscijfers
{
    public static readonly int AantalGrootheden = Enum.GetValues<Grootheid>().Length;

    public static readonly Gebiedscijfers Nul = new(Enumerable.Repeat(Stapfunctie.Nul, AantalGrootheden).ToArray());

    private readonly Stapfunctie[] _reeksen;

    private Gebiedscijfers(Stapfunctie[] reeksen) => _reeksen = reeksen;

    public long Op(Grootheid grootheid, int dag) => _reeksen[(int)grootheid].Op(dag);

    public Gebiedscijfers Plus(Gebiedscijfers ander) => Verenig(ander, static (links, rechts) => links.Plus(rechts));

    public Gebiedscijfers Min(Gebiedscijfers ander) => Verenig(ander, static (links, rechts) => links.Min(rechts));

    public static Gebiedscijfers Som(IReadOnlyList<Gebiedscijfers> delen)
    {
        var som = new Stapfunctie[AantalGrootheden];
        var reeksen = new Stapfunctie[delen.Count];
        for (var grootheid = 0; grootheid < som.Length; grootheid++)
        {
            for (var deel = 0; deel < reeksen.Length; deel++) reeksen[deel] = delen[deel]._reeksen[grootheid];
            som[grootheid] = Stapfunctie.Som(reeksen);
        }
        return new Gebiedscijfers(som);
    }

    private Gebiedscijfers Verenig(Gebiedscijfers ander, Func<Stapfunctie, Stapfunctie, Stapfunctie> bewerking)
    {
        var reeksen = new Stapfunctie[AantalGrootheden];
        for (var i = 0; i < reeksen.Length; i++) reeksen[i] = bewerking(_reeksen[i], ander._reeksen[i]);
        return new Gebiedscijfers(reeksen);
    }

    /// <summary>Collects the steps of a location; used again for the next one after <see cref="Klaar"/>.</summary>
    internal sealed class Bouwer
    {
        private readonly List<Stap>[] _stappen = Enumerable.Range(0, AantalGrootheden).Select(_ => new List<Stap>()).ToArray();

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
            if (verschil != 0) _stappen[(int)grootheid].Add(new Stap(dag, verschil));
        }

        public Gebiedscijfers Klaar()
        {
            var reeksen = Array.ConvertAll(_stappen, Stapfunctie.Van);
            foreach (var stappen in _stappen) stappen.Clear();
            return new Gebiedscijfers(reeksen);
        }
    }
}
