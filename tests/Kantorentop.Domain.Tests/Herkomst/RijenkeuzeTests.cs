using FluentAssertions;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Tests.Vergelijking;
using Kantorentop.Domain.Tests.Voorbeeld;
using Xunit;

namespace Kantorentop.Domain.Tests.Herkomst;

/// <summary>Pages of rows, of which only the keys of the page are put in order, are those of the whole list in order; a failure names its seed.</summary>
public sealed class RijenkeuzeTests
{
    private const int Werelden = 40;
    private const int PerBlad = 7;

    private static readonly Snapshot Voorbeeld = Snapshot.Van(1, Voorbeeldlezer.Lees());
    private static readonly DateOnly Dag = new(2015, 1, 1);

    public static TheoryData<Rijvolgorde> Volgorden => new(Enum.GetValues<Rijvolgorde>());

    [Theory, MemberData(nameof(Volgorden))]
    public void The_pages_together_are_all_rows_in_order(Rijvolgorde volgorde)
    {
        for (var zaad = 0; zaad < Werelden; zaad++)
        {
            var willekeur = new Willekeur(zaad);
            var snapshot = Snapshot.Van(zaad, willekeur.Feiten());
            var dag = willekeur.Dag();
            foreach (var regel in Cijferregister.Alle)
                foreach (var gebied in new[] { Gebied.Land, Gebied.Kantorenregio(Willekeur.Regios[0]) })
                    if (snapshot.Herkomst(new Cijfervraag(regel.Cijfer, gebied, dag)) is { } herkomst)
                        Bladen(herkomst, volgorde, PerBlad).Should().Equal(Gesorteerd(herkomst, volgorde), because: $"{regel.Cijfer} of {gebied} in world {zaad}");
        }
    }

    [Theory, MemberData(nameof(Volgorden))]
    public void A_long_list_has_the_same_pages(Rijvolgorde volgorde)
    {
        var vraag = new Cijfervraag(Cijfer.Leegstandspercentage, Gebied.Land, Dag);
        var werelden = Enumerable.Range(0, Werelden).SelectMany(zaad => Snapshot.Van(zaad, new Willekeur(zaad).Feiten()).Herkomst(vraag)!.Rijen);
        var herkomst = Voorbeeld.Herkomst(vraag)! with { Rijen = [.. werelden] };

        herkomst.Rijen.Length.Should().BeGreaterThan(200, "else nothing is divided");
        Bladen(herkomst, volgorde, 50).Should().Equal(Gesorteerd(herkomst, volgorde));
        Keuze(herkomst).Neem(volgorde, herkomst.Rijen.Length, 50).Should().BeEmpty();
    }

    [Fact]
    public void What_is_seen_and_what_is_hidden_make_each_sum()
    {
        var herkomst = Voorbeeld.Herkomst(new Cijfervraag(Cijfer.Leegstandspercentage, Gebied.Land, Dag))!;

        var keuze = new Rijenkeuze(herkomst, rij => rij.Locatie == herkomst.Rijen[0].Locatie, Naam);

        var zichtbaar = keuze.Neem(Rijvolgorde.Code, 0, keuze.Aantal);
        zichtbaar.Should().NotBeEmpty().And.OnlyContain(rij => rij.Locatie == herkomst.Rijen[0].Locatie);
        keuze.Delen().Should().HaveCount(2).And.OnlyContain(deel =>
            deel.Som == herkomst.Som(deel.Deel)
            && deel.Som == deel.SomVerborgen + zichtbaar.Where(rij => rij.Deel == deel.Deel).Sum(rij => rij.Waarde)
            && deel.Aantal == deel.Verborgen + zichtbaar.Count(rij => rij.Deel == deel.Deel));
    }

    [Fact]
    public void A_row_says_the_same_as_its_key()
    {
        foreach (var regel in Cijferregister.Alle)
            foreach (var sleutel in Voorbeeld.Herkomst(new Cijfervraag(regel.Cijfer, Gebied.Kantorenregio("Utrecht"), Dag))!.Rijen)
            {
                var rij = sleutel.Rij();
                (rij.Deel, rij.Waarde, rij.Code, rij.Locatie).Should().Be((sleutel.Deel, sleutel.Waarde, sleutel.Code, sleutel.Locatie));
                ((rij as Ruimterij)?.Gebouw ?? (rij as Gebouwrij)?.Gebouw)?.Code.Should().Be(sleutel.Gebouw);
            }
    }

    private static List<Rijsleutel> Bladen(Cijferherkomst herkomst, Rijvolgorde volgorde, int perBlad) =>
        [.. Enumerable.Range(0, (herkomst.Rijen.Length / perBlad) + 1).SelectMany(blad => Keuze(herkomst).Neem(volgorde, blad * perBlad, perBlad))];

    /// <summary>All rows, sorted in the plain way.</summary>
    private static IEnumerable<Rijsleutel> Gesorteerd(Cijferherkomst herkomst, Rijvolgorde volgorde)
    {
        var delen = herkomst.Rijen.OrderBy(rij => rij.Deel);
        var rijen = volgorde switch
        {
            Rijvolgorde.Grootte => delen.ThenByDescending(rij => Math.Abs(rij.Waarde)),
            Rijvolgorde.Locatie => delen.ThenBy(rij => rij.Locatie is { } code ? Naam(code) : null, StringComparer.Ordinal),
            _ => delen,
        };
        return rijen.ThenBy(rij => rij.Code, StringComparer.Ordinal);
    }

    private static Rijenkeuze Keuze(Cijferherkomst herkomst) => new(herkomst, static _ => true, Naam);

    // Some locations share a name, and the names are in another order than the codes.
    private static string Naam(string code) => code[^1..];
}
