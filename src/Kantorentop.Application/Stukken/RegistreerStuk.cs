using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Stukken;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Stukken;

/// <summary>Records a paper for all who owe it; what was recorded before stays known.</summary>
public sealed class RegistreerStuk(Registratieboek boek, Convenantdata data, Domeinklok klok)
{
    /// <summary>Kind of owner of the documents with a paper: its key is the member, as '10.1'.</summary>
    public const string Documentsoort = "stuk";

    /// <summary>Fails with 'niet-gevonden' when the covenant asks no such paper, or not that many times.</summary>
    public async Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, Stuk stuk, Registerformulier formulier, CancellationToken ct = default)
    {
        if (Stukregels.Find(stuk.Lid) is not { } regel) return Uitkomst.Mislukt(Registerfouten.NietGevonden);
        if (!Stukrecht.MagVastleggen(wie, regel)) return Uitkomst.Mislukt(Registerfouten.GeenRecht);
        if (Stukregels.Toets(regel, stuk, klok.Vandaag) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var handeling = new Handeling(formulier.OperatieId, "stuk-registreren", $"stuk {stuk.Lid}, keer {stuk.Volgnummer}", wie);
        return await boek.LegVastAsync(handeling, async (sessie, annuleer) =>
        {
            var bekend = await sessie.Db.Bekend<Stuk>().Where(rij => rij.Lid == stuk.Lid).MetNummers().ToListAsync(annuleer);
            if (!new Stukronden(data, klok.Vandaag).Bestaat(regel, stuk.Volgnummer, [.. bekend.Select(rij => rij.Feit)])) return Uitkomst.Mislukt(Registerfouten.NietGevonden);
            return Vervanging.Leg(sessie, bekend.Find(rij => rij.Feit.Volgnummer == stuk.Volgnummer), (stuk, formulier.Gezien));
        }, ct);
    }

    /// <summary>Who may see and add documents with a paper: everyone reads what is public.</summary>
    public static Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string lid, CancellationToken ct)
    {
        if (Stukregels.Find(lid) is not { } regel) return Task.FromResult<Documentrecht?>(null);
        var mag = Stukrecht.MagVastleggen(wie, regel);
        return Task.FromResult<Documentrecht?>(new(regel.Naam, MagVertrouwelijk: mag, MagSchrijven: mag));
    }
}
