using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Partijen;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The files of market parties and ownership.</summary>
internal static class Partijenvormen
{
    public static Tabelvorm Partijen { get; } = MaakPartijen();

    public static Tabelvorm Eigendommen { get; } = MaakEigendommen();

    private static Tabelvorm<Partij> MaakPartijen()
    {
        var partij = Kolommen.Code<Partij>("partij", rij => rij.Code) with { IsSleutel = true };
        var naam = Kolommen.Naam<Partij>(rij => rij.Naam);
        var soort = new Kolom<Partij, Partijsoort>("soort", rij => rij.Soort, Keuzevorm.Van<Partijsoort>());
        var koepel = Kolommen.Tekst<Partij>("koepel", rij => rij.Koepel);
        var kvk = Kolommen.CodeOfLeeg<Partij>("kvk", rij => rij.Kvk);
        return new(Feitentabellen.Partijen, [partij, naam, soort, koepel, kvk], lezer => new Partij(
            lezer.Lees(partij), lezer.Lees(naam), lezer.Lees(soort), lezer.Lees(koepel), lezer.Lees(kvk)));
    }

    private static Tabelvorm<Eigendom> MaakEigendommen()
    {
        var gebouw = Kolommen.Code<Eigendom>("gebouw", rij => rij.Gebouw) with { IsSleutel = true };
        var partij = Kolommen.Code<Eigendom>("partij", rij => rij.Partij);
        var vanaf = Kolommen.Vanaf<Eigendom>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Eigendom>("tot", rij => rij.Tot);
        return new(Feitentabellen.Eigendommen, [gebouw, partij, vanaf, tot], lezer => new Eigendom(
            lezer.Lees(gebouw), lezer.Lees(partij), lezer.Lees(vanaf), lezer.Lees(tot)));
    }
}
