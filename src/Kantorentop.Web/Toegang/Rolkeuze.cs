using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Toegang;

/// <summary>Ticks for the roles of an account.</summary>
public class Rolkeuze
{
    private const string Ja = "ja";

    public string? Lezen { get; set; }

    public string? Invoeren { get; set; }

    public string? Ondertekenen { get; set; }

    public string? Beheren { get; set; }

    /// <summary>The roles that are ticked.</summary>
    internal Rol Rollen
    {
        get => Als(Lezen, Rol.Lezen) | Als(Invoeren, Rol.Invoeren) | Als(Ondertekenen, Rol.Ondertekenen) | Als(Beheren, Rol.Beheren);
        init => (Lezen, Invoeren, Ondertekenen, Beheren) =
            (Van(value, Rol.Lezen), Van(value, Rol.Invoeren), Van(value, Rol.Ondertekenen), Van(value, Rol.Beheren));
    }

    private static Rol Als(string? vinkje, Rol rol) => vinkje == Ja ? rol : Rol.Geen;

    private static string? Van(Rol rollen, Rol rol) => rollen.HasFlag(rol) ? Ja : null;
}
