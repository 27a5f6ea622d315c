using FluentAssertions;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Xunit;

namespace Kantorentop.Domain.Tests.Afspraken;

public sealed class AfspraakrechtenTests
{
    public static TheoryData<Organisatiesoort, string, bool, bool, bool> Matrix => new()
    {
        // organisation, key, reads drafts, enters, enters at Papendorp (GM0344)
        { Organisatiesoort.Provincie, "PV26", true, true, true },
        { Organisatiesoort.Provincie, "PV27", false, false, false },
        { Organisatiesoort.Gemeente, "GM0344", true, true, true },
        { Organisatiesoort.Gemeente, "GM0356", true, true, false },
        { Organisatiesoort.Gemeente, "GM0363", false, false, false },
        { Organisatiesoort.Rijk, "", true, false, false },
        { Organisatiesoort.Secretariaat, "", true, false, false },
        { Organisatiesoort.Koepel, "IVBN", false, false, false },
        { Organisatiesoort.Marktpartij, "B01", false, false, false },
    };

    [Theory, MemberData(nameof(Matrix))]
    public void Each_kind_of_organisation_reads_and_enters_what_is_its_own(Organisatiesoort soort, string sleutel, bool leest, bool voertIn, bool locatie)
    {
        var wie = new Bevoegdheid(Guid.NewGuid(), "X", new(soort, sleutel), Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen);

        foreach (var staat in Enum.GetValues<Afspraakstaat>())
        {
            var open = staat.IsOpenbaar() || (staat == Afspraakstaat.InConsultatie && soort == Organisatiesoort.Marktpartij);
            Afspraakrechten.MagLezen(wie, Proefafspraak.Ondertekenaars, Proefafspraak.In(staat)).Should().Be(open || leest, "{0} on {1}", soort, staat);
        }

        Afspraakrechten.MagInvoeren(wie, Proefafspraak.Ondertekenaars).Should().Be(voertIn);
        Afspraakrechten.MagLocatieInvoeren(wie, Proefafspraak.Ondertekenaars, Proefafspraak.Locaties[0]).Should().Be(locatie);
        MagOndertekenen(wie, Afspraakstaat.TerOndertekening).Should().Be(voertIn);
        MagOndertekenen(wie, Afspraakstaat.Concept).Should().BeFalse();
    }

    [Theory]
    [InlineData(Rol.Geen, false, false, false)]
    [InlineData(Rol.Lezen, true, false, false)]
    [InlineData(Rol.Lezen | Rol.Invoeren, true, true, false)]
    [InlineData(Rol.Lezen | Rol.Ondertekenen, true, false, true)]
    [InlineData(Rol.Lezen | Rol.Beheren, true, false, false)]
    public void Within_a_party_the_role_decides(Rol rollen, bool leest, bool voertIn, bool tekent)
    {
        var wie = Proefafspraak.Utrecht with { Rollen = rollen };

        Afspraakrechten.MagAllesLezen(wie, Proefafspraak.Ondertekenaars).Should().Be(leest);
        Afspraakrechten.MagInvoeren(wie, Proefafspraak.Ondertekenaars).Should().Be(voertIn);
        MagOndertekenen(wie, Afspraakstaat.TerOndertekening).Should().Be(tekent);
    }

    [Fact]
    public void A_visitor_reads_what_is_or_was_in_force_and_a_command_signs_nothing()
    {
        Afspraakrechten.MagAllesLezen(Bevoegdheid.Anoniem, Proefafspraak.Ondertekenaars).Should().BeFalse();
        Afspraakrechten.MagLezen(Bevoegdheid.Anoniem, Proefafspraak.Ondertekenaars, Proefafspraak.VanKracht()).Should().BeTrue();
        Afspraakrechten.MagInvoeren(Bevoegdheid.Opdrachtregel, Proefafspraak.Ondertekenaars).Should().BeTrue();
        MagOndertekenen(Bevoegdheid.Opdrachtregel, Afspraakstaat.TerOndertekening).Should().BeFalse();
    }

    [Fact]
    public void Who_submitted_neither_checks_nor_signs_and_nobody_does_so_twice()
    {
        Mag(Afspraakdaad.Controleren, Proefafspraak.Provinciaal, Proefafspraak.TerControle()).Should().BeFalse();
        Mag(Afspraakdaad.Terugsturen, Proefafspraak.Provinciaal, Proefafspraak.TerControle()).Should().BeFalse();
        Mag(Afspraakdaad.Controleren, Proefafspraak.Gedeputeerde, Proefafspraak.TerControle()).Should().BeTrue();
        var afspraak = Proefafspraak.TerOndertekening();
        Mag(Afspraakdaad.Ondertekenen, Proefafspraak.Provinciaal, afspraak).Should().BeFalse();
        Mag(Afspraakdaad.Ondertekenen, Proefafspraak.Utrecht, afspraak).Should().BeTrue();
        Proefafspraak.Onderteken(afspraak, Proefafspraak.Utrecht);
        Mag(Afspraakdaad.Ondertekenen, Proefafspraak.Utrecht, afspraak).Should().BeFalse();
    }

    [Fact]
    public void Who_commented_reads_on_until_the_text_changes_and_sees_the_own_comments_only()
    {
        foreach (var (afspraak, leest) in new[] { (Proefafspraak.BijToets(), true), (Proefafspraak.TerOndertekening(), true), (Proefafspraak.Teruggestuurd(), false) })
        {
            Mag(Afspraakdaad.Lezen, Proefafspraak.Belegger, afspraak).Should().Be(leest);
            Mag(Afspraakdaad.Lezen, Proefafspraak.Ontwikkelaar, afspraak).Should().BeFalse();
        }

        var reactie = Proefafspraak.MetReactie().Reacties[0];
        Afspraakrechten.MagReactieLezen(Proefafspraak.Belegger, Proefafspraak.Ondertekenaars, reactie).Should().BeTrue();
        Afspraakrechten.MagReactieLezen(Proefafspraak.Nieuwegein, Proefafspraak.Ondertekenaars, reactie).Should().BeTrue();
        Afspraakrechten.MagReactieLezen(Proefafspraak.Ontwikkelaar, Proefafspraak.Ondertekenaars, reactie).Should().BeFalse();
        Afspraakrechten.MagReactieLezen(Bevoegdheid.Anoniem, Proefafspraak.Ondertekenaars, reactie).Should().BeFalse();
    }

    private static bool MagOndertekenen(Bevoegdheid wie, Afspraakstaat staat) => Mag(Afspraakdaad.Ondertekenen, wie, Proefafspraak.In(staat));

    private static bool Mag(Afspraakdaad daad, Bevoegdheid wie, Afspraak afspraak) => Afspraakrechten.Mag(daad, wie, afspraak, Proefafspraak.Ondertekenaars);
}
