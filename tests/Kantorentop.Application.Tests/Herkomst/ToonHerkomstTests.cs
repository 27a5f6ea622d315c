using FluentAssertions;
using Kantorentop.Application.Herkomst;
using Kantorentop.Application.Tests.Gebieden;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Herkomst;

/// <summary>Who sees which rows behind a figure, and that opening them is noted.</summary>
public sealed class ToonHerkomstTests(Gebiedenproef proef) : IClassFixture<Gebiedenproef>
{
    [Theory]
    [InlineData(null, "", null)]
    [InlineData(Organisatiesoort.Rijk, "", null)]
    [InlineData(Organisatiesoort.Koepel, "IVBN", null)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", null)]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, "V1-1 V2-1 V3-1 V4-1")]
    [InlineData(Organisatiesoort.Provincie, "PV26", "V1-1 V2-1 V3-1 V4-1")]
    [InlineData(Organisatiesoort.Secretariaat, "", "V1-1 V2-1 V3-1 V4-1")]
    [InlineData(Organisatiesoort.Marktpartij, "P4", "V4-1")]
    public async Task Rows_are_for_who_may_see_them_and_everyone_else_gets_their_number(Organisatiesoort? soort, string sleutel, string? verwacht)
    {
        var wie = Gebiedenproef.Wie(soort, sleutel);

        var beeld = (await OpenAsync(wie, Vraag(Cijfer.Voorraad, Gebiedenproef.Vier)))!;

        beeld.Opbouw!.Waarde.Should().Be(24_000m);
        beeld.Opbouw.AantalRijen.Should().Be(4);
        (beeld.Rijen is null ? null : string.Join(' ', beeld.Rijen.Regels.Select(regel => regel.Rij.Code))).Should().Be(verwacht);
        (await IsGenoteerdAsync(wie, "rijen van voorraad van locatie:VIER")).Should().Be(verwacht is not null);
    }

    [Fact]
    public async Task What_is_shown_and_what_is_hidden_make_the_figure_together()
    {
        var beeld = (await OpenAsync(Gebiedenproef.Wie(Organisatiesoort.Marktpartij, "P4"), Vraag(Cijfer.Voorraad, Gebiedenproef.Vier)))!;

        var deel = beeld.Opbouw!.Delen.Should().ContainSingle().Subject;
        deel.Should().Be(new Deelsom(Cijfer.Voorraad, 4, 24_000m, 3, 18_000m));
        (beeld.Rijen!.Regels.Sum(regel => regel.Rij.Waarde) + deel.SomVerborgen).Should().Be(beeld.Opbouw.Waarde);
    }

    [Fact]
    public async Task A_figure_that_is_not_public_shows_its_formula_only()
    {
        var beeld = (await OpenAsync(Bevoegdheid.Anoniem, Vraag(Cijfer.Leegstand, Gebiedenproef.Drie)))!;

        beeld.Regel.Formule.Should().NotBeEmpty();
        beeld.Opbouw.Should().BeNull();
        beeld.Rijen.Should().BeNull();
    }

    [Fact]
    public async Task The_difference_with_a_day_that_is_not_public_is_hidden_too()
    {
        var beeld = (await OpenAsync(Bevoegdheid.Anoniem, Vraag(Cijfer.LeegstandVerschil, Gebiedenproef.Vier) with { Peildatum = new(2014, 1, 1) }))!;

        beeld.Vraag.Peildatum.Should().Be(new DateOnly(2014, 1, 1));
        beeld.Opbouw.Should().BeNull("there were three owners a year earlier");
    }

    [Theory]
    [InlineData(Organisatiesoort.Marktpartij, "P4", true)]
    [InlineData(Organisatiesoort.Marktpartij, "P3", false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0363", false)]
    [InlineData(Organisatiesoort.Gemeente, Gebiedenproef.Gemeente, true)]
    [InlineData(null, "", false)]
    public async Task The_figures_of_a_building_are_for_who_may_see_it(Organisatiesoort? soort, string sleutel, bool mag)
    {
        var vraag = Vraag(Cijfer.Voorraad, Gebiedenproef.Vier) with { Gebouw = "V4" };

        var beeld = await OpenAsync(Gebiedenproef.Wie(soort, sleutel), vraag);

        (beeld is not null).Should().Be(mag);
        (beeld?.Opbouw?.Waarde).Should().Be(mag ? 6_000m : null);
    }

    [Fact]
    public async Task The_balance_is_made_of_plans_the_estimate_and_new_build()
    {
        var beeld = (await OpenAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat), Vraag(Cijfer.Balans, Gebied.Kantorenregio("Utrecht"))))!;

        beeld.Opbouw!.Waarde.Should().Be(15_000m);
        beeld.Opbouw.Termen.Select(term => term.Waarde).Should().Equal(25_000m, 10_000m);
        beeld.Rijen!.Regels.Sum(regel => regel.Rij.Waarde).Should().Be(15_000m);
        beeld.Rijen.Regels.Select(regel => regel.Rij.GetType()).Should().Contain([typeof(Planrij), typeof(Ramingrij)]);
    }

    [Fact]
    public async Task Rows_are_sorted_and_paged()
    {
        var wie = Gebiedenproef.Wie(Organisatiesoort.Secretariaat);
        var vraag = Vraag(Cijfer.Voorraad, Gebied.Kantorenregio("Utrecht"));

        var opLocatie = (await OpenAsync(wie, vraag with { Volgorde = Rijvolgorde.Locatie, Blad = 99 }))!.Rijen!;

        opLocatie.Should().Match<Rijenblad>(blad => blad.Blad == 1 && blad.Bladen == 1 && blad.Aantal == 9);
        opLocatie.Regels.Select(regel => regel.Locatie).Should().BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(Cijfer.Balans, "locatie:VIER")]
    [InlineData(Cijfer.Voorraad, "locatie:bestaat-niet")]
    public async Task A_figure_that_does_not_exist_is_not_found(Cijfer cijfer, string gebied) =>
        (await OpenAsync(Gebiedenproef.Wie(Organisatiesoort.Secretariaat), Vraag(cijfer, Gebied.Parse(gebied)!.Value))).Should().BeNull();

    [Theory]
    [InlineData(null, "", 0)]
    [InlineData(Organisatiesoort.Marktpartij, "P4", 1)]
    [InlineData(Organisatiesoort.Secretariaat, "", 4)]
    public async Task The_file_holds_the_rows_that_someone_may_see(Organisatiesoort? soort, string sleutel, int rijen)
    {
        using var uit = new MemoryStream();
        bool geschreven;
        await using (var bestand = new Herkomstbestand(uit, bekendOp: null))
            geschreven = await proef.Herkomst.SchrijfAsync(Gebiedenproef.Wie(soort, sleutel), proef.Houder.Huidig, Vraag(Cijfer.Voorraad, Gebiedenproef.Vier), bestand);

        geschreven.Should().Be(rijen > 0);
        System.Text.Encoding.UTF8.GetString(uit.ToArray()).Split('\n').Count(regel => regel.StartsWith("voorraad;V", StringComparison.Ordinal)).Should().Be(rijen);
    }

    private static Herkomstvraag Vraag(Cijfer cijfer, Gebied gebied) => new(cijfer, gebied, null, Gebiedenproef.Januari);

    private Task<Herkomstbeeld?> OpenAsync(Bevoegdheid wie, Herkomstvraag vraag) => proef.Herkomst.ExecuteAsync(wie, proef.Houder.Huidig, vraag);

    private async Task<bool> IsGenoteerdAsync(Bevoegdheid wie, string onderwerp)
    {
        await using var db = proef.CreateContext();
        var actor = wie.Gebruiker?.ToString();
        return await db.Auditregels.AnyAsync(regel => regel.Actor == actor && regel.Object == onderwerp);
    }
}
