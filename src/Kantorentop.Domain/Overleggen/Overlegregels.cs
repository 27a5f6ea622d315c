using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Overleggen;

/// <summary>What may be recorded of a consultation in which state. Each gives why not; empty when it may.</summary>
public static class Overlegregels
{
    /// <summary>A meeting of fewer is no joint consultation.</summary>
    public const int MinimumPartijen = 2;

    /// <summary>A consultation that is planned, or changed before it was held.</summary>
    public static IEnumerable<Melding> Planning(Overleg overleg, IReadOnlyCollection<string> genodigden, Convenantdata data)
    {
        if (overleg.Staat != Overlegstaat.Gepland) yield return NietGepland;
        if (overleg.Datum < data.Inwerkingtreding)
            yield return new("voor-inwerkingtreding", "Op deze dag was het convenant nog niet in werking. Vul een latere dag in.", nameof(overleg.Datum));
        if (string.IsNullOrWhiteSpace(overleg.Plaats)) yield return new("plaats-ontbreekt", "Vul in waar en hoe laat het overleg is.", nameof(overleg.Plaats));
        if (genodigden.Count < MinimumPartijen || genodigden.Any(naam => Convenantpartijen.Find(naam) is null))
            yield return new("genodigden", "Nodig ten minste twee partijen van het convenant uit.", "Partijen");
    }

    /// <summary>The agenda, until the consultation is held.</summary>
    public static IEnumerable<Melding> Agenda(Overleg overleg, IReadOnlyList<Agendapunt> punten)
    {
        if (overleg.Staat != Overlegstaat.Gepland) yield return NietGepland;
        if (punten.Count > Agendapunt.Maximum) yield return new("agenda-te-lang", $"Zet hooguit {Agendapunt.Maximum} punten op de agenda.");
        foreach (var (plaats, punt) in punten.Index())
        {
            if (string.IsNullOrWhiteSpace(punt.Onderwerp)) yield return new("onderwerp-ontbreekt", "Vul het onderwerp in.", $"Punten[{plaats}].Onderwerp");
            if (Artikel(punt.Artikel, $"Punten[{plaats}].Artikel") is { } melding) yield return melding;
        }
    }

    /// <summary>That it was held, with who was there.</summary>
    public static IEnumerable<Melding> Houden(Overleg overleg, IReadOnlyCollection<Overlegdeelname> deelnamen, DateOnly vandaag)
    {
        if (overleg.Staat != Overlegstaat.Gepland) yield return NietGepland;
        if (overleg.Datum > vandaag)
            yield return new("nog-niet-geweest", "Het overleg is nog niet geweest. Leg dit vast op de dag zelf of daarna, of wijzig de datum.");
        if (deelnamen.Count(deelname => deelname.IsAanwezig == true) < MinimumPartijen)
            yield return new("aanwezigen", "Kruis aan wie er waren. Zonder ten minste twee partijen is het geen overleg: gelast het dan af.", "Partijen");
    }

    /// <summary>That it will not take place.</summary>
    public static IEnumerable<Melding> Afgelasten(Overleg overleg, string? reden)
    {
        if (overleg.Staat != Overlegstaat.Gepland) yield return NietGepland;
        if (string.IsNullOrWhiteSpace(reden)) yield return new("reden-ontbreekt", "Leg uit waarom het overleg niet doorgaat.", nameof(overleg.Reden));
    }

    /// <summary>That its report is adopted.</summary>
    /// <param name="overleg">As it becomes: with the report and the day.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Melding> Vaststellen(Overleg overleg, DateOnly vandaag)
    {
        if (overleg.Staat != Overlegstaat.Gehouden) yield return NietOpen(overleg.Staat);
        if (string.IsNullOrWhiteSpace(overleg.Verslag)) yield return new("verslag-ontbreekt", "Vul het verslag in.", nameof(overleg.Verslag));
        if (overleg.Vastgesteld is not { } dag || dag < overleg.Datum || dag > vandaag)
            yield return new("dag-van-vaststelling", "Vul de dag in waarop partijen het verslag vaststelden: op of na het overleg, en vandaag of eerder.", nameof(overleg.Vastgesteld));
    }

    /// <summary>A decision, while the report is not adopted.</summary>
    /// <param name="overleg">The consultation.</param>
    /// <param name="besluit">The decision.</param>
    /// <param name="vorige">The consultation of the decision that it follows; null when it follows none.</param>
    public static IEnumerable<Melding> Besluit(Overleg overleg, Overlegbesluit besluit, Overleg? vorige)
    {
        if (overleg.Staat != Overlegstaat.Gehouden) yield return NietOpen(overleg.Staat);
        if (string.IsNullOrWhiteSpace(besluit.Tekst)) yield return new("tekst-ontbreekt", "Vul in wat partijen besloten.", nameof(besluit.Tekst));
        if (Artikel(besluit.Artikel, nameof(besluit.Artikel)) is { } melding) yield return melding;
        if (besluit.Uiterlijk < overleg.Datum) yield return new("uiterlijk-te-vroeg", "Vul een dag in op of na het overleg.", nameof(besluit.Uiterlijk));
        if (besluit.VolgtOp is not null && (vorige?.Staat != Overlegstaat.VerslagVastgesteld || vorige.Datum > overleg.Datum))
            yield return new("volgt-op", "Kies een besluit van een eerder overleg waarvan het verslag is vastgesteld.", nameof(besluit.VolgtOp));
    }

    /// <summary>An action, while the report is not adopted.</summary>
    public static IEnumerable<Melding> Actie(Overleg overleg, Overlegactie actie)
    {
        if (overleg.Staat != Overlegstaat.Gehouden) yield return NietOpen(overleg.Staat);
        if (string.IsNullOrWhiteSpace(actie.Wat)) yield return new("wat-ontbreekt", "Vul in wat er gebeurt.", nameof(actie.Wat));
        if (actie.Uiterlijk < overleg.Datum) yield return new("uiterlijk-te-vroeg", "Vul een dag in op of na het overleg.", nameof(actie.Uiterlijk));
    }

    /// <summary>That an action was done.</summary>
    /// <param name="actie">As it becomes: with the day.</param>
    /// <param name="overlegdatum">Day of the consultation.</param>
    /// <param name="vandaag">Today.</param>
    public static IEnumerable<Melding> Afmelding(Overlegactie actie, DateOnly overlegdatum, DateOnly vandaag)
    {
        if (actie.GedaanOp is not { } dag || dag < overlegdatum || dag > vandaag)
            yield return new("gedaan-op", "Vul de dag in waarop het gedaan was: op of na het overleg, en vandaag of eerder.", nameof(actie.GedaanOp));
    }

    private static Melding NietGepland => new("niet-gepland", "Dit overleg is al gehouden of gaat niet door. Open het opnieuw.");

    private static Melding NietOpen(Overlegstaat staat) => staat == Overlegstaat.VerslagVastgesteld
        ? new("verslag-vastgesteld", "Het verslag is vastgesteld. Leg een nieuw besluit vast bij een later overleg, als vervolg op dit besluit.")
        : new("niet-gehouden", "Leg eerst vast dat het overleg is gehouden.");

    private static Melding? Artikel(string? nummer, string veld) =>
        nummer is null || Artikelen.Find(nummer) is not null ? null : new("artikel-onbekend", "Vul een lid van het convenant in, bijvoorbeeld 7.4.", veld);
}
