using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Uitwisseling;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>The facts that someone may see.</summary>
internal static class Zichtbaar
{
    public static Feiten Beperk(Feiten feiten, Bevoegdheid door)
    {
        if (door.IsOpdrachtregel) return feiten;
        var bekend = new Feitenindex(feiten);
        return new Feiten
        {
            Gemeenten = Kies(feiten.Gemeenten),
            Kantorenregios = Kies(feiten.Kantorenregios),
            Regiolidmaatschappen = Kies(feiten.Regiolidmaatschappen),
            Locaties = Kies(feiten.Locaties),
            Gebiedsaanduidingen = Kies(feiten.Gebiedsaanduidingen),
            Herstructureringen = Kies(feiten.Herstructureringen),
            Partijen = Kies(feiten.Partijen),
            Gebouwen = Kies(feiten.Gebouwen),
            Eigendommen = Kies(feiten.Eigendommen),
            Ruimten = Kies(feiten.Ruimten),
            Ruimtestanden = Kies(feiten.Ruimtestanden),
            Plannen = Kies(feiten.Plannen),
            Planstanden = Kies(feiten.Planstanden),
            Ramingen = Kies(feiten.Ramingen),
        };

        List<T> Kies<T>(IReadOnlyList<T> rijen)
            where T : class => [.. rijen.Where(rij => Feitenrecht.MagZien(door, rij, bekend))];
    }
}
