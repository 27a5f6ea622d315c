using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Documenten;

/// <summary>A new document of an owner.</summary>
/// <param name="Eigenaar">What it belongs to.</param>
/// <param name="Stand">What is known of it; its number is given here.</param>
/// <param name="Bestand">The file; null when none was chosen.</param>
/// <param name="OperatieId">Made by the server with the form.</param>
public sealed record Documentinvoer(Documenteigenaar Eigenaar, Documentstand Stand, Bestandsinvoer? Bestand, Guid OperatieId);

/// <summary>Adds a document to an owner.</summary>
public sealed class VoegDocumentToe(Registratieboek boek, Documentrechten rechten, Bestandskeuring keuring, Domeinklok klok)
{
    /// <summary>Null when the owner does not exist or is none of the asker's business.</summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Documentinvoer invoer, CancellationToken ct = default)
    {
        if (await rechten.VanAsync(wie, invoer.Eigenaar, ct) is not { } recht) return null;
        if (!recht.MagSchrijven) return Uitkomst.Mislukt(Documentmeldingen.GeenRecht);
        var bezwaren = Documentregels.Toets(invoer.Stand, klok.Vandaag);
        var keur = await keuring.KeurAsync(invoer.Bestand, nameof(invoer.Bestand), ct);
        if (bezwaren.Count > 0 || !keur.IsGelukt) return Uitkomst.Mislukt([.. bezwaren, .. keur.Meldingen]);
        var handeling = new Handeling(invoer.OperatieId, "document-toevoegen", invoer.Eigenaar.ToString(), wie);
        return await boek.LegVastAsync(handeling, async (sessie, token) =>
        {
            await Documentopslag.VoegToeAsync(sessie, invoer.Eigenaar, invoer.Stand, keur.Waarde!, token);
            return Uitkomst.Gelukt;
        }, ct);
    }
}
