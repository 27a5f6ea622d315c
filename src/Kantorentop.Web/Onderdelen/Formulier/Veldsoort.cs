namespace Kantorentop.Web.Onderdelen.Formulier;

/// <summary>What a line of text holds; it decides keyboard, width and alignment, never the browser's own check.</summary>
public enum Veldsoort
{
    Tekst,
    Getal,
    Datum,
    Email,
    Wachtwoord,
    Code,
}
