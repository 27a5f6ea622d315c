using Kantorentop.Application.Opslag;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>A row of a file beside what is recorded under its key.</summary>
/// <param name="Feit">What the row says; null when it ends the recording.</param>
/// <param name="Oud">The current recording, or null when there is none.</param>
/// <param name="Regel">Line in the file.</param>
internal readonly record struct Importrij<T>(T? Feit, Vastlegging<T>? Oud, int Regel)
    where T : class
{
    public bool IsNieuw => Feit is not null && Oud is null;

    public bool IsGelijk => Feit is not null && Oud is not null && Feit.Equals(Oud.Feit);

    public bool IsGewijzigd => Feit is not null && Oud is not null && !Feit.Equals(Oud.Feit);

    public bool IsVervallen => Feit is null && Oud is not null;
}
