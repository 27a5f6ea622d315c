using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Voorraad;

/// <summary>
/// The way into the figures of every location at once. A search per location waits for memory at each step; here the places at
/// the beginning of every 32 days stand side by side for all locations, reading on from there compares eight days at a time,
/// and the processor fetches for many locations together.
/// </summary>
internal sealed class Locatietabel
{
    private const int DagenPerBlok = 32;

    /// <summary>Until 2035; a day outside the blocks is read on to from the nearest: slower, and as right.</summary>
    private const int Blokken = 400;
    private static readonly int EersteDag = new DateOnly(2000, 1, 1).DayNumber;

    private readonly Verloop[] _verlopen;

    /// <summary>The days of all locations, each followed by so many that no day reaches.</summary>
    private readonly int[] _dagen;
    private readonly int[] _begin;

    /// <summary>Per block, per location: how many of its days lie before the block, or fewer.</summary>
    private readonly ushort[] _plaatsen;

    public Locatietabel(Verloop[] verlopen)
    {
        _verlopen = verlopen;
        _begin = new int[verlopen.Length];
        for (var i = 1; i < verlopen.Length; i++) _begin[i] = _begin[i - 1] + verlopen[i - 1].Dagen.Length + Vector256<int>.Count;
        _dagen = new int[verlopen.Sum(verloop => verloop.Dagen.Length + Vector256<int>.Count)];
        Array.Fill(_dagen, Dagvak.Onbegrensd);
        _plaatsen = new ushort[Blokken * verlopen.Length];
        for (var i = 0; i < verlopen.Length; i++)
        {
            verlopen[i].Dagen.CopyTo(_dagen.AsSpan(_begin[i]));
            VulPlaatsen(i, verlopen[i].Dagen);
        }
    }

    /// <summary>The sums of every location on a day, in the order in which they came.</summary>
    public void Lees(int dag, Span<Kerngetallen> getallen)
    {
        var aantal = _verlopen.Length;
        var blok = Math.Clamp((dag - EersteDag) / DagenPerBlok, 0, Blokken - 1);
        var plaatsen = dag < EersteDag ? new ushort[aantal] : _plaatsen.AsSpan(blok * aantal, aantal);
        ref var eerste = ref MemoryMarshal.GetArrayDataReference(_dagen);
        var grens = Vector256.Create(dag);
        for (var i = 0; i < aantal; i++)
        {
            nuint plaats = plaatsen[i];
            int verder;
            do
            {
                var acht = Vector256.LoadUnsafe(ref eerste, (nuint)_begin[i] + plaats);
                verder = BitOperations.PopCount(Vector256.LessThanOrEqual(acht, grens).ExtractMostSignificantBits());
                plaats += (nuint)verder;
            }
            while (verder == Vector256<int>.Count);
            _verlopen[i].Lees((int)plaats, getallen[i].Waarden);
        }
    }

    private void VulPlaatsen(int locatie, ReadOnlySpan<int> dagen)
    {
        var plaats = 0;
        for (var blok = 0; blok < Blokken; blok++)
        {
            while (plaats < dagen.Length && dagen[plaats] < EersteDag + (blok * DagenPerBlok)) plaats++;
            _plaatsen[(blok * _verlopen.Length) + locatie] = (ushort)Math.Min(plaats, ushort.MaxValue);
        }
    }
}
