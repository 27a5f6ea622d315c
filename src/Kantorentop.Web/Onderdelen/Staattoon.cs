namespace Kantorentop.Web.Onderdelen;

/// <summary>The colour of a state; the word always says it too.</summary>
public enum Staattoon
{
    Neutraal,
    Goed,
    Bezig,
    LetOp,
    Fout,
}
