using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Between rows of all kinds in one list and a list for each table.</summary>
public static class Tabellen
{
    /// <summary>Loose rows, each in the list of its table.</summary>
    public static Feiten ToFeiten(IReadOnlyList<object> rijen) => new()
    {
        Gemeenten = [.. rijen.OfType<Gemeente>()],
        Kantorenregios = [.. rijen.OfType<Kantorenregio>()],
        Regiolidmaatschappen = [.. rijen.OfType<Regiolidmaatschap>()],
        Locaties = [.. rijen.OfType<Locatie>()],
        Gebiedsaanduidingen = [.. rijen.OfType<Gebiedsaanduiding>()],
        Herstructureringen = [.. rijen.OfType<Herstructurering>()],
        Partijen = [.. rijen.OfType<Partij>()],
        Gebouwen = [.. rijen.OfType<Gebouw>()],
        Eigendommen = [.. rijen.OfType<Eigendom>()],
        Ruimten = [.. rijen.OfType<Ruimte>()],
        Ruimtestanden = [.. rijen.OfType<Ruimtestand>()],
        Plannen = [.. rijen.OfType<Plan>()],
        Planstanden = [.. rijen.OfType<Planstand>()],
        Ramingen = [.. rijen.OfType<Raming>()],
    };

    /// <summary>All rows of all tables, in the order in which they refer to each other.</summary>
    public static IEnumerable<object> Rows(Feiten feiten) =>
        ((IEnumerable<object>)feiten.Gemeenten).Concat(feiten.Kantorenregios).Concat(feiten.Regiolidmaatschappen).Concat(feiten.Locaties)
            .Concat(feiten.Gebiedsaanduidingen).Concat(feiten.Herstructureringen).Concat(feiten.Partijen).Concat(feiten.Gebouwen)
            .Concat(feiten.Eigendommen).Concat(feiten.Ruimten).Concat(feiten.Ruimtestanden).Concat(feiten.Plannen)
            .Concat(feiten.Planstanden).Concat(feiten.Ramingen);
}
