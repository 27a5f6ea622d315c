using Kantorentop.Application.Opslag;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>A row of a file beside what is recorded under its key.</summary>
/// <param name="Feit">What the row says; null when it ends the recording.</param>
/// <param name="Oud">What is recorded, or null when nothing is; the same object as <see cref="Feit"/> when they say the same.</param>
/// <param name="OudNummer">Row number of that recording.</param>
/// <param name="Regel">Line in the file.</param>
internal readonly record struct Importrij<T>(T? Feit, T? Oud, long OudNummer, int Regel)
    where T : class
{
    public bool IsNieuw => Feit is not null && Oud is null;

    public bool IsGelijk => Feit is not null && ReferenceEquals(Feit, Oud);

    public bool IsGewijzigd => Feit is not null && Oud is not null && !ReferenceEquals(Feit, Oud);

    public bool IsVervallen => Feit is null && Oud is not null;

    /// <summary>A row beside its recording; of two that say the same one is kept.</summary>
    public static Importrij<T> Van(T? feit, Vastlegging<T>? oud, int regel) =>
        oud is null ? new(feit, null, 0, regel) : new(feit, feit is not null && feit.Equals(oud.Feit) ? feit : oud.Feit, oud.Id, regel);
}
