using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain;

/// <summary>All facts of one state of knowledge, one list per table of the published language.</summary>
public sealed record Feiten
{
    public IReadOnlyList<Gemeente> Gemeenten { get; init; } = [];
    public IReadOnlyList<Kantorenregio> Kantorenregios { get; init; } = [];
    public IReadOnlyList<Regiolidmaatschap> Regiolidmaatschappen { get; init; } = [];
    public IReadOnlyList<Locatie> Locaties { get; init; } = [];
    public IReadOnlyList<Gebiedsaanduiding> Gebiedsaanduidingen { get; init; } = [];
    public IReadOnlyList<Herstructurering> Herstructureringen { get; init; } = [];
    public IReadOnlyList<Partij> Partijen { get; init; } = [];
    public IReadOnlyList<Gebouw> Gebouwen { get; init; } = [];
    public IReadOnlyList<Eigendom> Eigendommen { get; init; } = [];
    public IReadOnlyList<Ruimte> Ruimten { get; init; } = [];
    public IReadOnlyList<Ruimtestand> Ruimtestanden { get; init; } = [];
    public IReadOnlyList<Plan> Plannen { get; init; } = [];
    public IReadOnlyList<Planstand> Planstanden { get; init; } = [];
    public IReadOnlyList<Raming> Ramingen { get; init; } = [];
}
