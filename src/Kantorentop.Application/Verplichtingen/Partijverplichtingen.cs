using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>The duties of one bearer on a day.</summary>
/// <param name="Drager">The bearer.</param>
/// <param name="Vandaag">The day.</param>
/// <param name="Verplichtingen">Every duty.</param>
/// <param name="Locaties">The locations that they are about, by code.</param>
public sealed record Partijverplichtingen(
    Drager Drager,
    DateOnly Vandaag,
    IReadOnlyList<Verplichting> Verplichtingen,
    IReadOnlyDictionary<string, Locatiekop> Locaties)
{
    /// <summary>Keys of the duties whose last answer was returned: they ask for another.</summary>
    public IReadOnlySet<string> Teruggegeven { get; init; } = new HashSet<string>();

    /// <summary>The nearest last day of what waits for the party; null when nothing that waits has one.</summary>
    public DateOnly? EerstvolgendeDatum => Verplichtingen
        .Where(verplichting => verplichting.Groep == Verplichtinggroep.VraagtNu && verplichting.Uiterlijk >= Vandaag)
        .Min(verplichting => verplichting.Uiterlijk);

    public int Aantal(Verplichtinggroep groep) => Verplichtingen.Count(verplichting => verplichting.Groep == groep);
}

/// <summary>How a location is headed: its name and place, and its marks today.</summary>
public sealed record Locatiekop(string Code, string Naam, string Gemeente, Toekomstperspectief? Perspectief, bool IsHerstructurering)
{
    /// <summary>'Kanaleneiland, Utrecht', or only the place where they are the same.</summary>
    public string Titel => Naam == Gemeente ? Naam : $"{Naam}, {Gemeente}";
}
