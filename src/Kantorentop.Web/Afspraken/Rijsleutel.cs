namespace Kantorentop.Web.Afspraken;

/// <summary>Keys of rows that a form adds: made when the form is shown, so that sending it twice adds one.</summary>
internal static class Rijsleutel
{
    public static string Nieuw() => Guid.NewGuid().ToString("N");

    /// <summary>What a form sent, or a new one for what is no key.</summary>
    public static string Lees(string? tekst) => Guid.TryParseExact(tekst, "N", out var id) ? id.ToString("N") : Nieuw();
}
