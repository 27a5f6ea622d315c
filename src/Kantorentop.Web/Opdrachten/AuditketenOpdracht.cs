using Kantorentop.Application.Tijd;

namespace Kantorentop.Web.Opdrachten;

/// <summary>'auditketen': tells whether the audit trail is whole.</summary>
internal static class AuditketenOpdracht
{
    public static async Task<int> VoerAsync(Opdrachtomgeving omgeving)
    {
        if (await omgeving.Dienst<Auditboek>().ZoekBreukAsync() is { } regel)
            return omgeving.Mislukt($"De auditketen klopt niet vanaf regel {regel}. Vergelijk de database met een eerdere reservekopie.");
        await omgeving.Uit.WriteLineAsync("De auditketen is heel.");
        return 0;
    }
}
