using System.ComponentModel;
using Kantorentop.Application.Broncijfers;
using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Uitwisseling.Cijfers;

/// <summary>A figure of another method in the published language.</summary>
public sealed record Broncijferbericht(
    [property: Description("Het gebied, bijvoorbeeld 'gemeente:GM0344'.")] string Gebied,
    [property: Description("De dag waarover het cijfer gaat.")] DateOnly Peildatum,
    [property: Description("Waar het cijfer over gaat: voorraad, leegstand, langdurige-leegstand, opname of plancapaciteit.")] string Onderwerp,
    [property: Description("Wie het cijfer publiceerde.")] string Bron,
    [property: Description("Hoe het gemeten is, in de woorden van de bron.")] string Methode,
    [property: Description("De editie waarin het stond.")] string Editie,
    [property: Description("De eenheid: m2-vvo, m2-bvo, m2-gbo, procent of gebouwen.")] string Eenheid,
    [property: Description("De waarde, in die eenheid.")] decimal Waarde,
    [property: Description("Wat een lezer moet weten; null als er niets bij staat.")] string? Opmerking,
    [property: Description("Ons cijfer van dezelfde dag, volgens het convenant; null als wij er geen hebben of u het niet mag zien. Niet te vergelijken zonder op methode en eenheid te letten.")] decimal? Kantorentop,
    [property: Description("De eenheid van ons cijfer: m2-vvo of procent; null als het er niet is.")] string? KantorentopEenheid)
{
    public static Broncijferbericht Van(Broncijferregel regel) => new(
        regel.Cijfer.Gebied.ToString(),
        regel.Cijfer.Peildatum,
        Kebab.Van(regel.Cijfer.Onderwerp),
        regel.Cijfer.Bron,
        regel.Cijfer.Methode,
        regel.Cijfer.Editie,
        Kebab.Van(regel.Cijfer.Eenheid),
        regel.Cijfer.Waarde,
        regel.Cijfer.Opmerking,
        regel.Onze?.Waarde,
        regel.Onze is { Waarde: not null } onze ? Kebab.Van(onze.Eenheid) : null);
}
