using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>A change of one row, and of the row before it where that ends with it.</summary>
internal sealed class Feitwijziging<T>(Tabelvorm<T> vorm)
    where T : class
{
    /// <summary>What is corrected or ended; null to add.</summary>
    public Vastlegging<T>? Oud { get; init; }

    /// <summary>What is recorded; null to end.</summary>
    public T? Nieuw { get; set; }

    /// <summary>The row that still holds, when it ends where the new one begins.</summary>
    public Vastlegging<T>? Vorige { get; set; }

    public T? VorigeNieuw { get; set; }

    /// <summary>What is replaced beside what replaces it. A correction that says the same is none.</summary>
    public IEnumerable<(T? Oud, T? Nieuw)> Paren
    {
        get
        {
            if (Oud is null || !Oud.Feit.Equals(Nieuw)) yield return (Oud?.Feit, Nieuw);
            if (Vorige is not null) yield return (Vorige.Feit, VorigeNieuw);
        }
    }

    public Feiten ZetNieuw(Feiten feiten)
    {
        var weg = Paren.Select(paar => paar.Oud).ToHashSet();
        return vorm.Tabel.Zet(feiten, [.. vorm.Tabel.Lees(feiten).Where(rij => !weg.Contains(rij)), .. Erbij]);
    }

    public void Schrijf(Schrijfsessie sessie)
    {
        if (!Paren.Any()) return;
        if (Oud is not null) sessie.Sluit<T>(Oud.Id);
        if (Vorige is not null) sessie.Sluit<T>(Vorige.Id);
        sessie.VoegToe<T>([.. Erbij]);
    }

    private IEnumerable<T> Erbij => Paren.Select(paar => paar.Nieuw).OfType<T>();
}
