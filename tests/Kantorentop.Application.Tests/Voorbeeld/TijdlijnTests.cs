using System.Security.Cryptography;
using System.Text;
using FluentAssertions;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Application.Tests.Voorbeeld;

public sealed class TijdlijnTests(Voorbeeldfixture voorbeeld) : IClassFixture<Voorbeeldfixture>
{
    [Fact]
    public void The_same_seed_gives_the_same_country() =>
        Hash(Voorbeeldland.Maak()).Should().Be(Hash(voorbeeld.Registraties));

    [Fact]
    public void Another_seed_gives_another_country() =>
        Hash(Voorbeeldland.Maak(zaad: 7)).Should().NotBe(Hash(voorbeeld.Registraties));

    [Fact]
    public void The_country_is_as_large_as_it_was_made()
    {
        var feiten = voorbeeld.Feiten;
        int[] aantallen = [feiten.Gemeenten.Count, feiten.Kantorenregios.Count, feiten.Locaties.Count, feiten.Partijen.Count, feiten.Gebouwen.Count, feiten.Ruimten.Count, feiten.Ruimtestanden.Count];
        aantallen.Should().Equal(51, 15, 476, 415, 15_655, 41_910, 70_653);
        voorbeeld.Registraties.Sum(registratie => registratie.Toegevoegd.Ruimtestanden.Count).Should().BeLessThan(160_000);
    }

    [Fact]
    public void Instants_rise_between_the_day_after_the_signing_and_the_present()
    {
        voorbeeld.Registraties.Select(registratie => registratie.Nummer).Should().Equal(Enumerable.Range(1, voorbeeld.Registraties.Count));
        voorbeeld.Registraties.Select(registratie => registratie.Ogenblik.UtcTicks).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        voorbeeld.Registraties[0].Ogenblik.Should().BeOnOrAfter(new(2012, 6, 29, 0, 0, 0, TimeSpan.Zero));
        voorbeeld.Registraties[^1].Ogenblik.Should().BeBefore(new(2015, 1, 15, 0, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void What_is_closed_was_recorded_before_and_is_closed_once()
    {
        var open = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var registratie in voorbeeld.Registraties)
        {
            foreach (var oud in registratie.Vervangen.Select(vervanging => vervanging.Oud).Concat(registratie.Beeindigd))
                open.Remove(oud).Should().BeTrue();
            open.UnionWith(Tabellen.Rows(registratie.Toegevoegd));
            open.UnionWith(registratie.Vervangen.Select(vervanging => vervanging.Nieuw));
        }

        voorbeeld.Registraties.SelectMany(registratie => registratie.Vervangen)
            .Should().OnlyContain(vervanging => vervanging.Oud.GetType() == vervanging.Nieuw.GetType() && !vervanging.Oud.Equals(vervanging.Nieuw));
    }

    [Fact]
    public void Corrections_are_spread_over_the_years()
    {
        var correcties = voorbeeld.Registraties.Where(registratie => registratie.Soort == "correctie").ToList();
        correcties.Should().HaveCountGreaterThan(100);
        correcties.Select(registratie => registratie.Ogenblik.Year).Should().Contain([2012, 2013, 2014]);
        voorbeeld.Registraties.SelectMany(registratie => registratie.Beeindigd).Should().NotBeEmpty();
    }

    [Fact]
    public void A_figure_about_the_past_was_different_before_the_corrections()
    {
        var dag = new DateOnly(2012, 6, 27);
        var toen = Snapshot.Van(1, voorbeeld.BekendOp(new(2012, 12, 31))).Kerncijfers(Gebied.Land, dag);
        var nu = voorbeeld.Kerncijfers(Gebied.Land, dag);
        toen.Voorraad.Should().NotBe(nu.Voorraad);
        toen.Leegstand.Should().NotBe(nu.Leegstand);
    }

    [Fact]
    public void Each_organisation_records_what_it_may()
    {
        var soorten = voorbeeld.Registraties.ToLookup(registratie => registratie.Organisatie.Soort, registratie => registratie.Toegevoegd);
        soorten.Select(groep => groep.Key).Should().BeEquivalentTo([Organisatiesoort.Gemeente, Organisatiesoort.Provincie, Organisatiesoort.Secretariaat]);
        soorten[Organisatiesoort.Secretariaat].Should().OnlyContain(feiten => feiten.Gebouwen.Count == 0 && feiten.Ramingen.Count == 0);
        soorten[Organisatiesoort.Gemeente].Should().OnlyContain(feiten => feiten.Partijen.Count == 0 && feiten.Eigendommen.Count == 0 && feiten.Ramingen.Count == 0);
    }

    private static string Hash(IReadOnlyList<Voorbeeldregistratie> registraties)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var registratie in registraties)
        {
            Append(hash, $"{registratie.Nummer} {registratie.Ogenblik:O} {registratie.Naam}");
            foreach (var rij in Tabellen.Rows(registratie.Toegevoegd).Concat(registratie.Vervangen).Concat(registratie.Beeindigd)) Append(hash, rij.ToString()!);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string tekst) => hash.AppendData(Encoding.UTF8.GetBytes(tekst));
}
