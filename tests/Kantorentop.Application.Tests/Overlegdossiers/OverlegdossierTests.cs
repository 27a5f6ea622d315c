using FluentAssertions;
using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Domain.Overlegdossiers;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Overlegdossiers;

public sealed class OverlegdossierTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_dossier_stays_as_it_was_made_and_a_correction_only_changes_the_next_version(Databasesoort soort)
    {
        await using var proef = await Dossierproef.CreateAsync(soort);

        var eerste = await proef.MaakAsync();
        await proef.CorrigeerAsync();
        var tweede = await proef.MaakAsync();
        var weer = (await proef.Tonen.FindAsync(Dossierproef.Secretariaat, new(eerste.Rij.Overleg, 1)))!;

        (weer.Rij.Tekst, weer.Rij.Hash, weer.LaatsteVersie).Should().Be((eerste.Rij.Tekst, eerste.Rij.Hash, 2));
        (weer.IsOngeschonden, tweede.Rij.Versie).Should().Be((true, 2));
        (Plannen(eerste), Plannen(tweede)).Should().Be((5m, 6m));
        Dossiertekst.Schrijf(Dossiertekst.Lees(eerste.Rij.Tekst)).Should().Be(eerste.Rij.Tekst, "what is read is written the same");
        await proef.BederfAsync(1);
        (await proef.Tonen.FindAsync(Dossierproef.Secretariaat, new(eerste.Rij.Overleg, 1)))!.IsOngeschonden.Should().BeFalse();
        (await proef.Tonen.ExecuteAsync(Dossierproef.Secretariaat))!.Select(regel => regel.Sleutel.Versie).Should().Equal(2, 1);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task One_operation_makes_one_version_and_only_the_secretariaat_makes_one(Databasesoort soort)
    {
        await using var proef = await Dossierproef.CreateAsync(soort);
        var operatie = Guid.NewGuid();

        var bladen = new[] { await proef.MaakAsync(operatie), await proef.MaakAsync(operatie) };
        var geweigerd = await proef.Maken.ExecuteAsync(Dossierproef.Iemand(Organisatiesoort.Koepel, "IVBN"), Dossierproef.Opdracht, Guid.NewGuid());

        bladen.Should().OnlyContain(blad => blad.Rij.Versie == 1);
        geweigerd.Meldingen.Should().ContainSingle(melding => melding.Code == "overlegdossier-geen-recht");
        (await proef.Tonen.ExecuteAsync(Dossierproef.Iemand(Organisatiesoort.Koepel, "IVBN"))).Should().ContainSingle();
        (await proef.Tonen.ExecuteAsync(Dossierproef.Iemand(Organisatiesoort.Marktpartij, "MERK"))).Should().BeNull();
        (await proef.Tonen.FindAsync(Dossierproef.Iemand(Organisatiesoort.Marktpartij, "MERK"), new(bladen[0].Rij.Overleg, 1))).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_consultations_on_one_day_have_each_their_own_papers(Databasesoort soort)
    {
        await using var proef = await Dossierproef.CreateAsync(soort);
        var (een, ander) = (Dossierproef.Opdracht.Overleg!.Value, Dossierproef.Zelfdedag.Overleg!.Value);

        await proef.MaakAsync();
        var tweede = await proef.MaakAsync();
        var zelfdedag = await proef.MaakAsync(opdracht: Dossierproef.Zelfdedag);

        (zelfdedag.Rij.Versie, zelfdedag.LaatsteVersie, zelfdedag.Dossier.Stempel.Overlegsleutel).Should().Be((1, 1, ander));
        zelfdedag.Rij.Overlegdag.Should().Be(tweede.Rij.Overlegdag);
        (await proef.Tonen.VanAsync(Dossierproef.Secretariaat, een)).Should().Equal([2, 1], (regel, versie) => regel.Sleutel == new Dossiersleutel(een, versie));
        (await proef.Tonen.VanAsync(Dossierproef.Secretariaat, ander)).Should().ContainSingle(regel => regel.Sleutel == new Dossiersleutel(ander, 1));
        (await proef.Tonen.VanAsync(Dossierproef.Iemand(Organisatiesoort.Marktpartij, "MERK"), een)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_dossier_is_of_a_consultation_that_is_known_and_looks_back_to_the_last_one_on_progress()
    {
        await using var proef = await Dossierproef.CreateAsync(Databasesoort.Sqlite);

        var uitkomsten = new[] { await Onbekend(null), await Onbekend(Guid.NewGuid()) };
        var stempel = (await proef.MaakAsync()).Dossier.Stempel;

        uitkomsten.Should().OnlyContain(uitkomst => uitkomst.Meldingen.Single().Code == "overlegdossier-overleg");
        (stempel.Overlegdag, stempel.VorigeDag, stempel.Peildatum).Should().Be((new DateOnly(2015, 1, 29), new DateOnly(2014, 9, 25), new DateOnly(2015, 1, 15)));

        Task<Domain.Uitkomst<Dossiersleutel>> Onbekend(Guid? overleg) => proef.Maken.ExecuteAsync(Dossierproef.Secretariaat, new(overleg), Guid.NewGuid());
    }

    /// <summary>How many plans of art. 7.4 are owed.</summary>
    private static decimal? Plannen(Dossierblad blad) => blad.Dossier.Hoofdstukken.SelectMany(hoofdstuk => hoofdstuk.Delen).OfType<Dossiertabel>()
        .Single(tabel => tabel.Naam == "Artikelen").Rijen.Single(rij => rij[0].Tekst == "Artikel 7, lid 4")[^1].Waarde;
}
