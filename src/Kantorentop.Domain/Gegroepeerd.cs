using System.Runtime.InteropServices;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

/// <summary>The facts of locations, each table grouped by what it belongs to.</summary>
internal sealed class Gegroepeerd(Feiten feiten)
{
    public Groepen<Gebouw> Gebouwen { get; } = new(feiten.Gebouwen, static gebouw => gebouw.Locatie);
    public Groepen<Ruimte> Ruimten { get; } = new(feiten.Ruimten, static ruimte => ruimte.Gebouw);
    public Groepen<Ruimtestand> Ruimtestanden { get; } = new(feiten.Ruimtestanden, static stand => stand.Ruimte);
    public Groepen<Eigendom> Eigendommen { get; } = new(feiten.Eigendommen, static eigendom => eigendom.Gebouw);
    public Groepen<Plan> Plannen { get; } = new(feiten.Plannen, static plan => plan.Locatie);
    public Groepen<Planstand> Planstanden { get; } = new(feiten.Planstanden, static stand => stand.Plan);
    public Groepen<Gebiedsaanduiding> Gebiedsaanduidingen { get; } = new(feiten.Gebiedsaanduidingen, static rij => rij.Locatie);
    public Groepen<Herstructurering> Herstructureringen { get; } = new(feiten.Herstructureringen, static rij => rij.Locatie);
}

/// <summary>Rows by a key, as slices of one array: a list per unit would cost more than the rows.</summary>
internal sealed class Groepen<T>
{
    private readonly Dictionary<string, (int Begin, int Aantal)> _plaatsen = [];
    private readonly T[] _rijen;

    public Groepen(IReadOnlyList<T> rijen, Func<T, string> sleutel)
    {
        foreach (var rij in rijen)
            CollectionsMarshal.GetValueRefOrAddDefault(_plaatsen, sleutel(rij), out _).Aantal++;
        var begin = 0;
        foreach (var code in _plaatsen.Keys)
        {
            ref var plaats = ref CollectionsMarshal.GetValueRefOrNullRef(_plaatsen, code);
            (var aantal, plaats) = (plaats.Aantal, (begin, 0));
            begin += aantal;
        }
        _rijen = new T[rijen.Count];
        foreach (var rij in rijen)
        {
            ref var plaats = ref CollectionsMarshal.GetValueRefOrNullRef(_plaatsen, sleutel(rij));
            _rijen[plaats.Begin + plaats.Aantal++] = rij;
        }
    }

    /// <summary>The keys that have rows.</summary>
    public IReadOnlyCollection<string> Sleutels => _plaatsen.Keys;

    /// <summary>The rows of that key, in the order given; none when there are none.</summary>
    public ArraySegment<T> this[string sleutel] =>
        _plaatsen.TryGetValue(sleutel, out var plaats) ? new(_rijen, plaats.Begin, plaats.Aantal) : ArraySegment<T>.Empty;
}
