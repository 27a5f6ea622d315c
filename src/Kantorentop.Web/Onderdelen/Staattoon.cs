namespace Kantorentop.Web.Onderdelen;

/// <summary>The colour of a state, with one meaning on all pages; the word always says it too.</summary>
public enum Staattoon
{
    /// <summary>Grey: nothing is asked now.</summary>
    Neutraal,

    /// <summary>Green: done, in force, agreed.</summary>
    Goed,

    /// <summary>Blue: under way. Of space: vacant, as in the charts.</summary>
    Bezig,

    /// <summary>Orange: waits for somebody, or asks for attention. Of space: structurally vacant, as in the charts.</summary>
    LetOp,

    /// <summary>Red: its date has passed, or it is shut off.</summary>
    Fout,
}
