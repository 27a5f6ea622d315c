using System.ComponentModel;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>Stock and vacancy of an area over time in the published language.</summary>
public sealed record Reeksbericht(
    [property: Description("Het gebied, bijvoorbeeld 'land' of 'gemeente:GM0344'.")] string Gebied,
    [property: Description("De eerste dag van de reeks.")] DateOnly Van,
    [property: Description("De laatste dag die in de reeks mag staan.")] DateOnly Tot,
    [property: Description("De stap tussen twee dagen: maand, kwartaal of jaar.")] string Stap,
    [property: Description("De dagen van de reeks, in volgorde.")] IReadOnlyList<Reekspuntbericht> Punten);

/// <summary>One day of a series: its figures, or the reason why they are hidden.</summary>
public sealed record Reekspuntbericht(
    [property: Description("De dag waarover de cijfers gaan.")] DateOnly Peildatum,
    [property: Description("De cijfers van die dag; null als u ze niet mag zien.")] Kerncijferbericht? Kerncijfers,
    [property: Description("Waarom de cijfers er niet staan: 'te-weinig-eigenaren'; null als ze er wel staan.")] string? Reden);
