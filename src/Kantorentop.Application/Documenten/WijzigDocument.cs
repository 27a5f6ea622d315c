using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Documenten;

/// <summary>Changes what is known of a document, as its title or its confidentiality; what it was before stays in the history.</summary>
public sealed class WijzigDocument(IDbContextFactory<KantorentopContext> contexts, Registratieboek boek, Documentinzage inzage, Domeinklok klok)
{
    /// <summary>Null when the document is none of the asker's business. Fails with 'verouderd' when it changed after the form was made.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="nieuw">What is to be known from now on.</param>
    /// <param name="formulier">The form: its operation and the recording that it showed.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Documentstand nieuw, (Guid OperatieId, long Id) formulier, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await inzage.VindAsync(db, wie, nieuw.Document, ct) is not { } gevonden) return null;
        if (!gevonden.Recht.MagSchrijven) return Uitkomst.Mislukt(Documentmeldingen.GeenRecht);
        var handeling = new Handeling(formulier.OperatieId, "document-wijzigen", $"document {nieuw.Document}", wie);
        return await boek.LegVastAsync(handeling, async (sessie, token) =>
        {
            var oud = await sessie.Db.Bekend<Documentstand>().Where(rij => rij.Document == nieuw.Document).MetNummers().SingleAsync(token);
            if (oud.Id != formulier.Id) return Uitkomst.Mislukt(Documentmeldingen.Verouderd);
            if (oud.Feit == nieuw) return Uitkomst.Gelukt;
            if (Documentregels.Toets(nieuw, klok.Vandaag, oud.Feit) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            sessie.Sluit<Documentstand>(oud.Id);
            sessie.VoegToe(nieuw);
            return Uitkomst.Gelukt;
        }, ct);
    }
}
