using Kantorentop.Domain;

namespace Kantorentop.Application.Documenten;

/// <summary>Why an act on a document was refused.</summary>
internal static class Documentmeldingen
{
    public static Melding GeenRecht { get; } = new("geen-recht", "U mag hier geen documenten toevoegen of wijzigen. Vraag het de organisatie van wie dit is.");

    public static Melding Verouderd { get; } = new(
        "verouderd", "Iemand heeft dit document intussen gewijzigd. Bekijk wat er nu staat, en stuur uw wijziging opnieuw als die nog nodig is.");

    public static Melding Zelfde { get; } = new("versie-gelijk", "Dit bestand is precies hetzelfde als de laatste versie. Kies het nieuwe bestand.", nameof(Versieinvoer.Bestand));
}
