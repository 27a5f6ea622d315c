using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>A location with all that belongs to it, and its figures over time; immutable, made once and shared by snapshots until it changes.</summary>
internal sealed class Locatiedossier
{
    private readonly ArraySegment<Gebiedsaanduiding> _aanduidingen;
    private readonly ArraySegment<Herstructurering> _herstructureringen;

    private Locatiedossier(Locatie locatie, Gegroepeerd gegroepeerd)
    {
        Locatie = locatie;
        _aanduidingen = gegroepeerd.Gebiedsaanduidingen[locatie.Code];
        _herstructureringen = gegroepeerd.Herstructureringen[locatie.Code];
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
            var perioden = new List<Transformatieplichtperiode>();
            foreach (var gebouw in gebouwen)
            {
                _stappen.Voeg(gebouw);
                Transformatieplichtregels.VoegPerioden(gebouw, _inwerkingtreding, _telling, perioden);
            }
            foreach (var plan in plannen) plan.VoegStappen(_bouwer);
            return new Locatiedossier(locatie, _gegroepeerd)
            {
                Gebouwen = gebouwen,
                Plannen = plannen,
                Cijfers = _bouwer.Klaar(),
                Transformatieplichten = [.. perioden],
            };
        }
    }
}
