namespace Kantorentop.Application.Berichten;

/// <summary>The section 'Post' of the settings: the mail server and when it gets the daily messages. Without a host there is no mail.</summary>
public sealed class Postinstellingen
{
    public const string Sectie = "Post";

    /// <summary>Name of the mail server; empty switches mail off.</summary>
    public string? Host { get; set; }

    public int Poort { get; set; } = 587;

    /// <summary>True to send over TLS (STARTTLS) only.</summary>
    public bool Tls { get; set; } = true;

    /// <summary>Name to sign in with at the mail server; empty for none.</summary>
    public string? Gebruiker { get; set; }

    public string? Wachtwoord { get; set; }

    /// <summary>The address that messages come from.</summary>
    public string? Van { get; set; }

    /// <summary>Where the portal is on the web, as 'https://kantorentop.nl': links in messages begin with it.</summary>
    public string? Adres { get; set; }

    /// <summary>The hour, in Amsterdam, from which the messages of a day are written: 0 to 23.</summary>
    public int Uur { get; set; } = 7;

    /// <summary>How often a node looks for something to send.</summary>
    public TimeSpan Peiling { get; set; } = TimeSpan.FromMinutes(1);

    public bool IsAan => !string.IsNullOrWhiteSpace(Host);

    /// <summary>What is wrong with them, in Dutch; null when nothing is.</summary>
    public string? Bezwaar()
    {
        if (!IsAan) return null;
        if (!System.Net.Mail.MailAddress.TryCreate(Van, out _)) return "Stel 'Post:Van' in op het e-mailadres waarvan berichten komen.";
        if (!Uri.TryCreate(Adres, UriKind.Absolute, out var adres) || adres.Scheme is not ("http" or "https")) return "Stel 'Post:Adres' in op het webadres van het portaal, bijvoorbeeld 'https://kantorentop.nl'.";
        if (Uur is < 0 or > 23) return "Stel 'Post:Uur' in op een heel uur van 0 tot en met 23.";
        if (Peiling <= TimeSpan.Zero) return "Stel 'Post:Peiling' in op meer dan nul, bijvoorbeeld '00:01:00'.";
        return !Tls && !string.IsNullOrEmpty(Gebruiker) ? "Een wachtwoord gaat alleen over TLS naar de mailserver. Zet 'Post:Tls' aan, of maak 'Post:Gebruiker' leeg." : null;
    }
}
