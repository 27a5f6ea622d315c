namespace Kantorentop.Web.Onderdelen;

/// <summary>The tone of a message.</summary>
public enum Berichtsoort
{
    Informatie,
    Gelukt,
    LetOp,
    Fout,
}
