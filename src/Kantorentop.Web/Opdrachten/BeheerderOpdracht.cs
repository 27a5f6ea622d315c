using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Opdrachten;

/// <summary>'beheerder NAAM E-MAIL': makes the first administrator, of the secretariaat, and prints the one-time link.</summary>
internal static class BeheerderOpdracht
{
    /// <summary>Setting with the address under which the portal is reached, as 'https://kantorentop.nl'.</summary>
    private const string Adres = "Portaal:Adres";

    public static async Task<int> VoerAsync(Opdrachtomgeving omgeving)
    {
        var uitnodiging = new Uitnodiging(
            omgeving.Invoer.Operanden[0],
            omgeving.Invoer.Operanden[1],
            new Organisatie(Organisatiesoort.Secretariaat, ""),
            Rolregels.Toegestaan(Organisatiesoort.Secretariaat));
        var uitkomst = await omgeving.Dienst<VerleenToegang>().VoerUitAsync(Bevoegdheid.Opdrachtregel, uitnodiging);
        if (!uitkomst.IsGelukt) return omgeving.Mislukt(string.Join(Environment.NewLine, uitkomst.Meldingen.Select(melding => melding.Tekst)));

        var portaal = omgeving.Dienst<IConfiguration>()[Adres]?.TrimEnd('/') ?? "";
        await omgeving.Uit.WriteLineAsync($"Het account is gemaakt. Kies binnen {Toegangslink.Uitnodigingsduur.Days} dagen een wachtwoord op {portaal}{Adressen.Toegangslink(uitkomst.Waarde!)}");
        return 0;
    }
}
