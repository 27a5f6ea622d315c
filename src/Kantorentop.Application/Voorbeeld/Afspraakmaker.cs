using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Lets the governments of a region live through the course of one version.</summary>
internal sealed class Afspraakmaker(Snapshot snapshot, Toeval toeval)
{
    private readonly Afspraakinhoudmaker _inhoud = new(snapshot);

    /// <summary>The version, and its steps in order.</summary>
    /// <param name="verloop">Its course.</param>
    /// <param name="vorige">The version in force before it, or null.</param>
    public (Afspraak Afspraak, IReadOnlyList<Afspraakstap> Stappen) Maak(Afspraakverloop verloop, Afspraak? vorige)
    {
        var loop = new Afspraakloop(verloop, Regiopartijen.Van(snapshot.Indeling, verloop.Regio, verloop.Ingediend ?? Dagen.Heden), toeval);
        var inhoud = Inhoud(verloop);
        Schrijf(loop, verloop, inhoud);
        if (verloop.Ingediend is not { } ingediend) return (loop.Afspraak, loop.Stappen);
        var regio = Regiobeeld.Van(snapshot, verloop.Regio, ingediend)!;
        var uitkomst = loop.DienIn(regio.Toets(inhoud), "De plannen liggen juridisch vast. In 2016 spreken wij een lagere plancapaciteit af.");
        if (!uitkomst.IsGelukt) throw new InvalidOperationException(uitkomst.Meldingen[0].Tekst);
        loop.Doorloop();
        if (loop.Afspraak.VanKrachtOp is { } vanKracht) vorige?.Vervang(vanKracht);
        if (verloop.Opzegger is { } opzegger) loop.ZegOp(opzegger);
        return (loop.Afspraak, loop.Stappen);
    }

    private Afspraakinhoud Inhoud(Afspraakverloop verloop)
    {
        var inhoud = _inhoud.Maak(verloop.Regio, verloop.Ingediend ?? Dagen.LaatstePeildatum);
        return verloop.Einde switch
        {
            Afspraakeinde.Begonnen => new(),
            Afspraakeinde.DeelsIngevuld when verloop.Versie == 1 => Deels(inhoud),
            Afspraakeinde.TerOndertekening => Strijdig(inhoud),
            _ => inhoud,
        };
    }

    // Art. 1 counts plans without formal status as Plancapaciteit too.
    private static Strijdigheid Strijdig(Bijlage bijlage) => new(bijlage.Sleutel)
    {
        Artikel = "1",
        Plaats = bijlage.Titel,
        Tekst = "Plannen zonder formele status tellen niet mee als plancapaciteit.",
        Geldt = "Ook plannen in voorbereiding zonder formele status zijn plancapaciteit. Zij blijven zichtbaar in de cijfers.",
    };

    // As on the screen to aim at: c not finished and not adding up, d not begun.
    private static Afspraakinhoud Deels(Afspraakinhoud inhoud) => Strijdig(inhoud) with
    {
        Locatiedoelen = [.. inhoud.Locatiedoelen.SkipLast(inhoud.Locatiedoelen.Count / 5)],
        Gebiedsvisies = [],
    };

    private static Afspraakinhoud Strijdig(Afspraakinhoud inhoud)
    {
        var capaciteit = inhoud.Regiodoel(Doelindicator.Plancapaciteit);
        var krapper = capaciteit with { Doel = new Oppervlakte(Math.Max(0m, capaciteit.Doel!.Value.M2 * 0.75m)) };
        return inhoud with { Regiodoelen = [.. inhoud.Regiodoelen.Where(doel => doel.Indicator != Doelindicator.Plancapaciteit), krapper] };
    }

    private static void Schrijf(Afspraakloop loop, Afspraakverloop verloop, Afspraakinhoud inhoud)
    {
        if (verloop.Einde == Afspraakeinde.Begonnen) return;
        loop.Bewaar("afspraak-visie-bewaren", 20, inhoud.Visie);
        loop.Bewaar("afspraak-regiodoelen-bewaren", 35, [.. inhoud.Regiodoelen, .. inhoud.Eigendoelen, .. inhoud.Bijlagen, .. inhoud.Bijlagen.Select(Strijdig)]);
        loop.Bewaar("afspraak-voordelen-bewaren", 50, inhoud.Voordelen);
        loop.Bewaar("afspraak-locatiedoelen-bewaren", 70, [.. inhoud.Locatiedoelen]);
        if (inhoud.Gebiedsvisies.Count > 0) loop.Bewaar("afspraak-gebiedsvisies-bewaren", 80, [.. inhoud.Gebiedsvisies]);
    }
}
