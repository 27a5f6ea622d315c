namespace Kantorentop.Domain.Afspraken;

/// <summary>Where a version of a regional agreement stands between first draft and signature (art. 3.1), in the order of the steps.</summary>
public enum Afspraakstaat
{
    /// <summary>Being filled in by the governments of the region.</summary>
    Concept,

    /// <summary>Submitted: an official of each province looks at it with other eyes than those of who submitted.</summary>
    TerControle,

    /// <summary>'In samenspraak met Marktpartijen': they read it and comment per component.</summary>
    InConsultatie,

    /// <summary>Waits for the check against competition law that art. 2.2 asks for.</summary>
    Mededingingstoets,

    /// <summary>Waits for the signature of each province and municipality.</summary>
    TerOndertekening,

    /// <summary>Returned with a reason: a draft again, under the same version number; what was given on the way is void.</summary>
    Teruggestuurd,

    /// <summary>Signed by all: in force and frozen.</summary>
    VanKracht,

    /// <summary>Was in force until a later version was.</summary>
    Vervangen,
}

/// <summary>What the states have in common.</summary>
public static class Afspraakstaten
{
    /// <summary>The governments of the region may change the text.</summary>
    public static bool IsBewerkbaar(this Afspraakstaat staat) => staat is Afspraakstaat.Concept or Afspraakstaat.Teruggestuurd;

    /// <summary>Submitted and not in force: the text stands still while others look at it.</summary>
    public static bool IsOnderweg(this Afspraakstaat staat) => staat is Afspraakstaat.TerControle or Afspraakstaat.InConsultatie
        or Afspraakstaat.Mededingingstoets or Afspraakstaat.TerOndertekening;

    /// <summary>In force, or it was: everyone may read it.</summary>
    public static bool IsOpenbaar(this Afspraakstaat staat) => staat is Afspraakstaat.VanKracht or Afspraakstaat.Vervangen;
}
