using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>A location with all that belongs to it, and its figures over time; immutable, made once and shared by snapshots until it changes.</summary>
internal sealed class Locatiedossier
{
    private readonly ArraySegment<Gebiedsaanduiding> _aanduidingen;
    private readonly ArraySegment<Herstructurering> _herstructureringen;

    private Locatiedossier(Locatie locatie, ArraySegment<Gebiedsaanduiding> aanduidingen, ArraySegment<Herstructurering> herstructureringen)
    {
        Locatie = locatie;
        _aanduidingen = aanduidingen;
        _herstructureringen = herstructureringen;
    }

    public Locatie Locatie { get; }

    public required Gebouwdossier[] Gebouwen { get; init; }

    public required Plandossier[] Plannen { get; init; }

    public required Gebiedscijfers Cijfers { get; init; }

    /// <summary>When which of its buildings are on the list of art. 7.4.</summary>
    public required Transformatieplichtperiode[] Transformatieplichten { get; init; }

    public IReadOnlyList<Gebiedsaanduiding> Aanduidingen => _aanduidingen;

    public IReadOnlyList<Herstructurering> Herstructureringen => _herstructureringen;

    public Gebiedsaanduiding? AanduidingOp(DateOnly dag)
    {
        foreach (var aanduiding in _aanduidingen)
            if (new Periode(aanduiding.Vanaf, aanduiding.Tot).Bevat(dag))
                return aanduiding;
        return null;
    }

    public bool IsHerstructureringOp(DateOnly dag)
    {
        foreach (var herstructurering in _herstructureringen)
            if (new Periode(herstructurering.Vanaf, herstructurering.Tot).Bevat(dag))
                return true;
        return false;
    }

    /// <summary>Makes location after location with the same buffers.</summary>
    internal sealed class Maker
    {
        private readonly Gegroepeerd _gegroepeerd;
        private readonly DateOnly _inwerkingtreding;
        private readonly Gebiedscijfers.Bouwer _bouwer = new();
        private readonly Gebouwstappen _stappen;
        private readonly Gebouwtelling _telling = new();

        public Maker(Feiten feiten, Convenantdata data)
        {
            _gegroepeerd = new Gegroepeerd(feiten);
            _inwerkingtreding = data.Inwerkingtreding;
            _stappen = new Gebouwstappen(_bouwer);
        }

        public Locatiedossier Maak(Locatie locatie)
        {
            var gebouwen = _gegroepeerd.Gebouwen[locatie.Code].Select(gebouw => new Gebouwdossier(gebouw, _gegroepeerd)).ToArray();
            var plannen = _gegroepeerd.Plannen[locatie.Code].Select(plan => new Plandossier(plan, _gegroepeerd.Planstanden[plan.Code])).ToArray();
            return new(locatie, _gegroepeerd.Gebiedsaanduidingen[locatie.Code], _gegroepeerd.Herstructureringen[locatie.Code])
            {
                Gebouwen = gebouwen,
                Plannen = plannen,
                Cijfers = Cijfers(gebouwen, plannen),
                Transformatieplichten = [.. Transformatieplichten(gebouwen)],
            };
        }

        /// <summary>The location with some of its buildings and plans changed; only those are worked out anew.</summary>
        public Locatiewijziging Wijzig(Locatiedossier oud, Feitwijziging wijziging)
        {
            var gebouwen = Array.ConvertAll(oud.Gebouwen, dossier => wijziging.Gebouwen.TryGetValue(dossier.Gebouw.Code, out var gebouw) ? dossier.With(gebouw) : dossier);
            var plannen = Array.ConvertAll(oud.Plannen, dossier => wijziging.Planstanden.TryGetValue(dossier.Plan.Code, out var standen) ? new(dossier.Plan, standen) : dossier);
            Gebouwdossier[] gewijzigd = [.. gebouwen.Except(oud.Gebouwen)];
            var verschil = Cijfers(gewijzigd, [.. plannen.Except(oud.Plannen)]).Min(Cijfers([.. oud.Gebouwen.Except(gebouwen)], [.. oud.Plannen.Except(plannen)]));
            var nieuw = new Locatiedossier(oud.Locatie, oud._aanduidingen, oud._herstructureringen)
            {
                Gebouwen = gebouwen,
                Plannen = plannen,
                Cijfers = oud.Cijfers.Plus(verschil),
                Transformatieplichten = [.. oud.Transformatieplichten.Where(periode => gebouwen.Contains(periode.Gebouw)), .. Transformatieplichten(gewijzigd)],
            };
            return new(oud, nieuw, verschil);
        }

        private Gebiedscijfers Cijfers(Gebouwdossier[] gebouwen, Plandossier[] plannen)
        {
            foreach (var gebouw in gebouwen) _stappen.Voeg(gebouw);
            foreach (var plan in plannen) plan.VoegStappen(_bouwer);
            return _bouwer.Klaar();
        }

        private List<Transformatieplichtperiode> Transformatieplichten(Gebouwdossier[] gebouwen)
        {
            var perioden = new List<Transformatieplichtperiode>();
            foreach (var gebouw in gebouwen) Transformatieplichtregels.VoegPerioden(gebouw, _inwerkingtreding, _telling, perioden);
            return perioden;
        }
    }
}
