using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>Stops an import that runs in the background.</summary>
internal static class ImporttaakEndpoint
{
    /// <summary>Asks for it; the page that it leads to says when it has stopped.</summary>
    /// <param name="nummer">Number of the import.</param>
    /// <param name="stop">Field of the form, which makes that its token is checked.</param>
    /// <param name="taken">Where imports are kept.</param>
    /// <param name="wie">Who asks.</param>
    public static async Task<RedirectHttpResult> BreekAfAsync(Guid nummer, [FromForm] string? stop, Takenopslag taken, HuidigeBevoegdheid wie)
    {
        if (await taken.FindAsync(wie.Waarde.Gebruiker!.Value, nummer) is { } taak)
        {
            if (taak.Loopt) taken.VraagAfbreken(taak);
            else if (taak.Staat == Importstaat.WachtOpBevestiging && stop is not null)
                await taken.SluitAfAsync(taak, Importstaat.Afgebroken, "U hebt de import afgebroken. Er is niets vastgelegd.");
        }

        return TypedResults.Redirect(Adressen.Importcontrole(nummer));
    }
}
