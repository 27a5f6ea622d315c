using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Expertaanvragen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The requests for experts of the example, in every state.</summary>
public static class Voorbeeldexperts
{
    /// <summary>Costs with an odd cent, that stand nowhere else: tests look for them everywhere.</summary>
    public static readonly Bedrag Herkenbaar = new(1_864_233);

    private static readonly IReadOnlyList<(Expertaanvraag Aanvraag, string Naam)> Alle =
    [
        (Aanvraag(1, "GM0344", Expertsoort.Expertteam, "Welke kantoren op Kanaleneiland kunnen woningen worden?") with
        {
            AangevraagdOp = new(2013, 2, 18),
            Locatie = "UTR-KAN",
            Staat = Expertstaat.Afgerond,
            Antwoord = "Drie experts kwamen twee dagen langs. Hun advies is aan de gemeente gestuurd.",
            BeantwoordOp = new(2013, 3, 4),
            AfgerondOp = new(2013, 6, 28),
            Kosten = Herkenbaar,
        }, "gemeente Utrecht"),
        (Aanvraag(2, "GM0344", Expertsoort.Expertpool, "Planschade bij schrappen van plancapaciteit") with
        {
            AangevraagdOp = new(2013, 12, 31),
            Locatie = "UTR-PAP",
            Staat = Expertstaat.Toegezegd,
            Antwoord = "De expertpool neemt in februari contact op.",
            BeantwoordOp = new(2014, 1, 20),
        }, "gemeente Utrecht"),
        (Aanvraag(3, "GM0518", Expertsoort.Expertpool, "Planschade bij een andere bestemming") with { AangevraagdOp = new(2013, 11, 4) }, "gemeente Den Haag"),
        (Aanvraag(4, "GM0363", Expertsoort.Expertteam, "Ombouw van een kantoorcluster naar woningen") with
        {
            AangevraagdOp = new(2012, 10, 1),
            Staat = Expertstaat.Afgerond,
            Antwoord = "Het expertteam heeft een plan van aanpak gemaakt.",
            BeantwoordOp = new(2012, 10, 15),
            AfgerondOp = new(2013, 1, 31),
            Kosten = Bedrag.VanEuro(12_500m),
        }, "gemeente Amsterdam"),
    ];

    internal static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct) =>
        Voorbeeldboek.VulEenmaalAsync<Expertaanvraag>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer))
                await Voorbeeldregisters.SchrijfAsync(boek, Alle.Select(rij => (rij.Aanvraag, "experts-aanvragen", $"expertaanvraag {rij.Aanvraag.Nummer}", rij.Naam)), annuleer);
        }, ct);

    private static Expertaanvraag Aanvraag(int nummer, string gemeente, Expertsoort soort, string onderwerp) =>
        new() { Nummer = nummer, Gemeente = gemeente, Soort = soort, AangevraagdOp = default, Onderwerp = onderwerp };
}
