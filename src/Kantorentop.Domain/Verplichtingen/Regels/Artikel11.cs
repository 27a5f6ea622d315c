namespace Kantorentop.Domain.Verplichtingen.Regels;

/// <summary>The Rijk.</summary>
internal static class Artikel11
{
    public static IReadOnlyList<Verplichtingregel> Regels { get; } =
    [
        new("11.1", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Begin onderzoek naar een verplichte afdracht",
            Verwacht = "U begint onderzoek naar een instrument zoals de bedrijveninvesteringszone, waarmee eigenaren samen betalen. Over invoeren beslist een volgend kabinet.",
        },
        new("11.2", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Onderzoek een belemmering: {naam}",
            Verwacht = "U onderzoekt of u een belemmering waarvoor het Rijk verantwoordelijk is, kunt wegnemen, en antwoordt wie haar meldde.",
        },
        new("11.3", Grondslag.Eenmalig, Afronding.BijAntwoord)
        {
            Titel = "Stel een expertteam kantoortransformatie in",
            Verwacht = "U stelt in 2012 en 2013 een expertteam beschikbaar. De helft van de kosten is voor het Rijk, de helft voor wie het team vraagt.",
        },
        new("11.4", Grondslag.Aanleiding, Afronding.BijAntwoord)
        {
            Titel = "Zet de expertpool planschade in: {naam}",
            Verwacht = "Vraagt een gemeente in 2012 of 2013 om de expertpool, dan stelt u die beschikbaar. De helft van de kosten is voor het Rijk.",
        },
    ];
}
