using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Tests.Voorbeeld;

/// <summary>The example, made once for all tests of a class.</summary>
public sealed class Voorbeeldfixture
{
    public Voorbeeldfixture()
    {
        Registraties = Voorbeeldland.Maak();
        Feiten = Voorbeeldland.Bekend(Registraties);
        Snapshot = Snapshot.Van(Registraties.Count, Feiten);
    }

    public IReadOnlyList<Voorbeeldregistratie> Registraties { get; }

    public Feiten Feiten { get; }

    public Snapshot Snapshot { get; }

    public Kerncijfers Kerncijfers(Gebied gebied, DateOnly dag) => Snapshot.Kerncijfers(gebied, dag);

    /// <summary>What was known at the end of that day.</summary>
    public Feiten BekendOp(DateOnly dag) =>
        Voorbeeldland.Bekend(Registraties, Registraties.Count(registratie => DateOnly.FromDateTime(registratie.Ogenblik.UtcDateTime) <= dag));
}
