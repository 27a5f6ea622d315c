namespace Kantorentop.Domain.Afspraken;

/// <summary>Where a version of a regional agreement stands between first draft and signature (art. 3.1).</summary>
public enum Afspraakstaat
{
    /// <summary>Being filled in by the governments of the region.</summary>
    Concept,

    /// <summary>Submitted: nothing changes until each government has signed or one has returned it.</summary>
    TerOndertekening,

    /// <summary>Returned with a reason: a draft again, under the same version number; signatures given before are void.</summary>
    Teruggestuurd,

    /// <summary>Signed by all: in force and frozen.</summary>
    VanKracht,

    /// <summary>Was in force until a later version was.</summary>
    Vervangen,
}
