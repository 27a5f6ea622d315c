using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>What screens call an area.</summary>
public static class Gebiedsnamen
{
    /// <summary>The bare name, as 'Utrecht'; the key where the area is unknown.</summary>
    public static string Naam(this Snapshot snapshot, Gebied gebied, DateOnly peildatum) => gebied.Soort switch
    {
        Gebiedssoort.Land => "Nederland",
        Gebiedssoort.Provincie => Provincie.Find(gebied.Sleutel)?.Naam ?? gebied.Sleutel,
        Gebiedssoort.Gemeente => snapshot.Indeling.FindGemeente(gebied.Sleutel, peildatum)?.Naam ?? gebied.Sleutel,
        Gebiedssoort.Locatie => snapshot.FindLocatie(gebied.Sleutel)?.Naam ?? gebied.Sleutel,
        _ => gebied.Sleutel,
    };

    /// <summary>The name with its kind, as 'Gemeente Utrecht': a title that no other area shares.</summary>
    public static string Titel(this Snapshot snapshot, Gebied gebied, DateOnly peildatum) => gebied.Soort switch
    {
        Gebiedssoort.Provincie => "Provincie " + snapshot.Naam(gebied, peildatum),
        Gebiedssoort.Kantorenregio => "Kantorenregio " + gebied.Sleutel,
        Gebiedssoort.Gemeente => "Gemeente " + snapshot.Naam(gebied, peildatum),
        Gebiedssoort.Locatie => Locatietitel(snapshot, gebied, peildatum),
        _ => snapshot.Naam(gebied, peildatum),
    };

    /// <summary>The area with both names.</summary>
    public static Gebiedskop Kop(this Snapshot snapshot, Gebied gebied, DateOnly peildatum) =>
        new(gebied, snapshot.Naam(gebied, peildatum), snapshot.Titel(gebied, peildatum));

    private static string Locatietitel(Snapshot snapshot, Gebied gebied, DateOnly peildatum)
    {
        var naam = snapshot.Naam(gebied, peildatum);
        var gemeente = snapshot.FindLocatie(gebied.Sleutel) is { } locatie ? snapshot.Naam(Gebied.Gemeente(locatie.Gemeente), peildatum) : naam;
        return naam == gemeente ? naam : $"{naam}, {gemeente}";
    }
}
