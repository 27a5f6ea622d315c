using Kantorentop.Domain;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>Why a dossier cannot be made, with what to do.</summary>
internal static class Dossiermeldingen
{
    public static readonly Melding GeenRecht = new(
        "overlegdossier-geen-recht", "Alleen het secretariaat maakt een overlegdossier. Vraag het secretariaat om een dossier.");

    public static readonly Melding Overleg = new(
        "overlegdossier-overleg", "Kies het overleg waarvoor u een dossier maakt. Staat het er niet bij, plan het dan eerst.", "overleg");
}
