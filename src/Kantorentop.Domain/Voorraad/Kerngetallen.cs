using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// The sums behind <see cref="Kerncijfers"/>, counted in hundredths of a m² and not yet divided: what is cheap to take for thousands
/// of areas at once.
/// </summary>
public struct Kerngetallen : IEquatable<Kerngetallen>
{
    internal const int Aantal = (int)Grootheid.AantalGedeeltelijkLeeg + 1;

    private Rij _rij;

    /// <summary>The stock, hundredths of a m².</summary>
    public readonly long Voorraad => _rij[(int)Grootheid.VoorraadOpgeleverd] + _rij[(int)Grootheid.VoorraadInAanbouw];

    /// <summary>The vacancy, hundredths of a m².</summary>
    public readonly long Leegstand => _rij[(int)Grootheid.Leegstand];

    /// <summary>The structural vacancy, hundredths of a m².</summary>
    public readonly long StructureleLeegstand => _rij[(int)Grootheid.StructureleLeegstand];

    /// <summary>Buildings in stock with at least one unit of 500 m² or more.</summary>
    public readonly int AantalGebouwen => (int)_rij[(int)Grootheid.AantalGebouwen];

    [UnscopedRef]
    internal Span<long> Waarden => MemoryMarshal.CreateSpan(ref _rij[0], Aantal);

    /// <summary>The figures of an area on a day.</summary>
    public readonly Kerncijfers Cijfers(Gebied gebied, DateOnly peildatum) => new(
        gebied,
        peildatum,
        VoorraadOpgeleverd: M2(Grootheid.VoorraadOpgeleverd),
        VoorraadInAanbouw: M2(Grootheid.VoorraadInAanbouw),
        VoorraadOnbekend: M2(Grootheid.VoorraadOnbekend),
        Leegstand: M2(Grootheid.Leegstand),
        StructureleLeegstand: M2(Grootheid.StructureleLeegstand),
        AantalGebouwen: AantalGebouwen,
        AantalVolledigLeeg: (int)_rij[(int)Grootheid.AantalVolledigLeeg],
        AantalGedeeltelijkLeeg: (int)_rij[(int)Grootheid.AantalGedeeltelijkLeeg]);

    public readonly bool Equals(Kerngetallen other)
    {
        for (var i = 0; i < Aantal; i++)
            if (_rij[i] != other._rij[i])
                return false;
        return true;
    }

    public override readonly bool Equals(object? obj) => obj is Kerngetallen ander && Equals(ander);

    public override readonly int GetHashCode() => HashCode.Combine(Voorraad, Leegstand, StructureleLeegstand, AantalGebouwen);

    public static bool operator ==(Kerngetallen links, Kerngetallen rechts) => links.Equals(rechts);

    public static bool operator !=(Kerngetallen links, Kerngetallen rechts) => !links.Equals(rechts);

    private readonly decimal M2(Grootheid grootheid) => _rij[(int)grootheid] / 100m;

    [InlineArray(Aantal)]
    private struct Rij
    {
        private long _eerste;
    }
}
