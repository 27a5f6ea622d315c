namespace Kantorentop.Domain.Afspraken;

/// <summary>The agreement is 'niet in strijd met de mededingingsregels' (art. 2.2, art. 13.12): who checked that, when, with what conclusion.</summary>
public static class Mededingingsregels
{
    /// <summary>Everything that is wrong with the check, a sentence each; empty when parties may sign after it.</summary>
    public static IReadOnlyList<Melding> Toets(Afspraak afspraak, Daad daad, int ronde, Mededingingstoets toets)
    {
        if (Stapregels.Toets(afspraak, Afspraakstaat.Mededingingstoets, ronde) is { } bezwaar) return [bezwaar];
        if (afspraak.Zoek(daad.Door) is null) return [Stapregels.GeenPartij];
        Melding?[] meldingen =
        [
            Stapregels.Tekst(toets.Door, new("toetser-ontbreekt", "Vul in wie de afspraak heeft getoetst.", nameof(toets.Door)), Mededingingstoets.MaximumDoor),
            Datum(toets.Datum, afspraak.Indiening!.Op, daad.Op),
            Stapregels.Tekst(
                toets.Conclusie,
                new("conclusie-ontbreekt", "Vul de conclusie van de toets in.", nameof(toets.Conclusie)),
                Mededingingstoets.MaximumConclusie),
        ];
        return [.. meldingen.OfType<Melding>()];
    }

    // A check of an earlier text says nothing about this one.
    private static Melding? Datum(DateOnly datum, DateOnly ingediend, DateOnly vandaag)
    {
        if (datum > vandaag) return new("toets-in-toekomst", "Vul de dag in waarop de toets is gedaan: vandaag of eerder.", nameof(Mededingingstoets.Datum));
        return datum < ingediend
            ? new("toets-voor-indienen", "Deze tekst is later ingediend. Laat de ingediende tekst toetsen en vul die datum in.", nameof(Mededingingstoets.Datum))
            : null;
    }
}
