namespace Kantorentop.Web.Onderdelen;

/// <summary>What a figure asks of the reader; always also said in words.</summary>
public enum Nadruk
{
    Gewoon,
    Goed,
    LetOp,
}
