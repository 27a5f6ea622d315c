namespace Kantorentop.Web.Toegang;

/// <summary>Where someone goes after signing in: a page of this portal, never another site.</summary>
public static class Terugadres
{
    /// <summary>The address when it is local, else the start page.</summary>
    /// <param name="adres">From the query: anyone can have written it.</param>
    public static string Van(string? adres) => IsLokaal(adres) ? adres! : Adressen.Overzicht;

    // '//host' and '/\host' lead elsewhere; a control character may be dropped by a browser and make one of these.
    private static bool IsLokaal(string? adres) =>
        adres is ['/', ..] && !(adres.Length > 1 && adres[1] is '/' or '\\') && !adres.Any(char.IsControl);
}
