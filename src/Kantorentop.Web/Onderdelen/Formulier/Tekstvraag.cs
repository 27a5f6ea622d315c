using Kantorentop.Domain;
using Kantorentop.Domain.Geheimhouding;

namespace Kantorentop.Web.Onderdelen.Formulier;

/// <summary>The question that a form asks before it sends free text in which rents or amounts seem to stand.</summary>
internal static class Tekstvraag
{
    public const string Code = "vrije-tekst";

    /// <summary>Names the fields of free text in the posted form.</summary>
    public const string Veld = "_vrijetekst";

    /// <summary>Names those that are to be sent as they are.</summary>
    public const string Akkoord = "_akkoord";

    /// <summary>What to ask of a posted form; nothing when its texts are plain or were confirmed.</summary>
    /// <param name="formulier">What was posted.</param>
    /// <param name="metBestanden">True when it has files, which a browser does not keep.</param>
    public static IReadOnlyList<Melding> Van(IFormCollection formulier, bool metBestanden) =>
    [
        .. formulier[Veld].OfType<string>().Except(formulier[Akkoord].OfType<string>(), StringComparer.Ordinal)
            .Select(naam => (naam, Vrijetekst.Vind(formulier[naam]))).Where(rij => rij.Item2.Count > 0).Select(rij => Vraag(rij.naam, rij.Item2, metBestanden)),
    ];

    private static Melding Vraag(string naam, IReadOnlyList<string> gevonden, bool metBestanden) => new(
        Code,
        $"In uw tekst staat ‘{string.Join("’, ‘", gevonden)}’. Staat er een huurprijs, voorwaarde of bedrag, haal dat dan weg. Anders zet u het vinkje bij de tekst en verstuurt u opnieuw."
            + (metBestanden ? " Kies uw documenten dan ook opnieuw." : ""),
        naam[(naam.IndexOf('.', StringComparison.Ordinal) + 1)..]);
}
