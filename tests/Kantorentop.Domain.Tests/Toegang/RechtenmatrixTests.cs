using FluentAssertions;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Toegang;

public sealed class RechtenmatrixTests
{
    public static TheoryData<string> Tabellen => ["", "Staat en daad "];

    [Theory, MemberData(nameof(Tabellen))]
    public void The_document_says_what_the_rules_do(string kop)
    {
        var regels = Rechtenmatrix.Regels(kop, kop.Length == 0 ? Rechtenmatrix.Rijen : Rechtenmatrix.Stappen);
        var document = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "rechten.md"))
            .SkipWhile(regel => !regel.StartsWith($"| {kop}|", StringComparison.Ordinal)).TakeWhile(regel => regel.StartsWith('|'));

        document.Should().Equal(regels, "docs/rechten.md is to hold this table:\n{0}", string.Join('\n', regels));
    }

    [Fact]
    public void A_visitor_and_a_party_that_owns_nothing_read_public_things_only() =>
        Rechtenmatrix.Rijen.Where(rij => rij.Mag(Bevoegdheid.Anoniem)).Select(rij => rij.Daad).Should().Equal(
            "Openbare cijfers op 1 januari: lezen", "Afspraak die van kracht is: lezen", "Overleg waarvan het verslag is vastgesteld, met de besluiten: lezen");

    [Fact]
    public void Nobody_holds_every_right() =>
        Rechtenmatrix.Kolommen.Should().OnlyContain(kolom => Rechtenmatrix.Rijen.Any(rij => !rij.Mag(Alles(kolom.Organisatie))));

    [Fact]
    public void The_secretariat_writes_parties_ownership_editions_suspensions_judgements_and_registers_and_nothing_else()
    {
        var secretariaat = Alles(new Organisatie(Organisatiesoort.Secretariaat, ""));

        Rechtenmatrix.Rijen.Where(rij => !rij.Daad.EndsWith(": lezen", StringComparison.Ordinal) && rij.Mag(secretariaat)).Select(rij => rij.Daad).Should().Equal(
            "Partijen en eigendommen: invoeren", "Edities van de cijfers: publiceren", "Overlegdossier: maken", "Opschorting van artikel 12, lid 2: vastleggen",
            "Overleg, evaluatie, oproep en opzegging: vastleggen", "Antwoorden van de eigenaar: beoordelen",
            "Belemmering: openbaar maken", "Goed voorbeeld: controleren", "Stuk van het Rijk (artikel 11.1): vastleggen", "Stuk van IVBN en Vastgoed Belang (artikel 7.8): vastleggen",
            "Accounts van de eigen organisatie: beheren", "Accounts van de gemeente van het gebied: beheren");
    }

    private static Bevoegdheid Alles(Organisatie? organisatie) => organisatie is { } soort
        ? new(Guid.NewGuid(), "iemand", soort, Rolregels.Toegestaan(soort.Soort))
        : Bevoegdheid.Anoniem;
}
