namespace Kantorentop.Web.Toegang;

/// <summary>The section 'Toegang' of the settings. Every default is the strict one; Development loosens them.</summary>
public sealed class Toegangsinstellingen
{
    public const string Sectie = "Toegang";

    /// <summary>True when HTTPS serves the portal: cookies are then Secure and carry the prefix __Host-.</summary>
    public bool Https { get; set; } = true;

    /// <summary>True when nobody gets further than setting up the second factor without one.</summary>
    public bool TweedeFactorVerplicht { get; set; } = true;

    /// <summary>Posts per minute from one address to the pages that take a password or a code.</summary>
    public int PogingenPerMinuut { get; set; } = 20;

    /// <summary>API requests per minute of one account, or of one address without an account.</summary>
    public int ApiPerMinuut { get; set; } = 300;

    /// <summary>Requests per minute from one address for calendars behind a secret address.</summary>
    public int AgendaPerMinuut { get; set; } = 60;

    /// <summary>Whether cookies are sent over HTTPS only.</summary>
    internal CookieSecurePolicy CookieSecurity => Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;

    /// <summary>Name of a cookie: with the prefix that browsers hold to HTTPS and this host where HTTPS serves.</summary>
    public string Cookienaam(string naam) => Https ? "__Host-" + naam : naam;
}
