using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;

namespace Kantorentop.Benchmarks.Metingen;

/// <summary>A database with a trial country in it, recorded at once.</summary>
internal static class Proefdatabase
{
    public static async Task<Testdatabase> MaakAsync(Databasesoort soort, Feiten feiten)
    {
        var database = await Testdatabase.CreateAsync(soort);
        var handeling = new Handeling(Guid.NewGuid(), "proefland-laden", "Proefland", Bevoegdheid.Opdrachtregel);
        await new Registratieboek(database.Contexts, new Domeinklok(TimeProvider.System)).LegVastAsync(handeling, (sessie, _) =>
        {
            Voeg(sessie, feiten);
            return Task.FromResult(Uitkomst.Gelukt);
        });
        return database;
    }

    private static void Voeg(Schrijfsessie sessie, Feiten feiten)
    {
        sessie.VoegToe(feiten.Gemeenten);
        sessie.VoegToe(feiten.Kantorenregios);
        sessie.VoegToe(feiten.Regiolidmaatschappen);
        sessie.VoegToe(feiten.Locaties);
        sessie.VoegToe(feiten.Gebiedsaanduidingen);
        sessie.VoegToe(feiten.Herstructureringen);
        sessie.VoegToe(feiten.Partijen);
        sessie.VoegToe(feiten.Gebouwen);
        sessie.VoegToe(feiten.Eigendommen);
        sessie.VoegToe(feiten.Ruimten);
        sessie.VoegToe(feiten.Ruimtestanden);
        sessie.VoegToe(feiten.Plannen);
        sessie.VoegToe(feiten.Planstanden);
        sessie.VoegToe(feiten.Ramingen);
    }
}
