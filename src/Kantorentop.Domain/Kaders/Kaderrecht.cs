using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Kaders;

/// <summary>Who may record the frameworks of a government: that government itself. Everyone may read them.</summary>
public static class Kaderrecht
{
    /// <summary>True for the government of that code, with the role invoeren.</summary>
    public static bool MagInvoeren(Bevoegdheid wie, string overheid) =>
        wie.IsOpdrachtregel
        || (wie.Heeft(Rol.Invoeren)
            && wie.Organisatie is { Soort: Organisatiesoort.Provincie or Organisatiesoort.Gemeente } organisatie
            && organisatie.Sleutel == overheid);

    /// <summary>True for who reads what that government keeps confidential: its own people.</summary>
    public static bool MagMeelezen(Bevoegdheid wie, string overheid) =>
        wie.IsOpdrachtregel
        || (wie.Heeft(Rol.Lezen)
            && wie.Organisatie is { Soort: Organisatiesoort.Provincie or Organisatiesoort.Gemeente } organisatie
            && organisatie.Sleutel == overheid);
}
