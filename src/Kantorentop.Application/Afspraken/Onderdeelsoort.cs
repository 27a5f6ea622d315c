using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;

namespace Kantorentop.Application.Afspraken;

/// <summary>How rows of one component are told apart and checked.</summary>
internal sealed record Onderdeelsoort<T>(string Handeling, Func<T, string> Sleutel, Func<T, T> Leeg, Func<T, DateOnly, IEnumerable<Melding>> Toets)
{
    /// <summary>The location that a row is about; null for a component of the whole region.</summary>
    public Func<T, string>? Locatie { get; init; }

    /// <summary>True for a note beside the text, which may be made of a version that was submitted or signed.</summary>
    public bool OokNaIndiening { get; init; }
}

/// <summary>The five components.</summary>
internal static class Onderdeelsoorten
{
    public static Onderdeelsoort<Visie> Visie { get; } = new(
        "afspraak-visie-bewaren", _ => "", _ => Domain.Afspraken.Visie.Leeg, (visie, _) => Invoerregels.Toets(visie));

    public static Onderdeelsoort<Regiodoel> Regiodoelen { get; } = new(
        "afspraak-regiodoelen-bewaren",
        doel => doel.Indicator.ToString(),
        doel => Regiodoel.Leeg(doel.Indicator),
        (doel, _) => Invoerregels.Toets(doel));

    public static Onderdeelsoort<Eigendoel> Eigendoelen { get; } = new(
        "afspraak-eigendoelen-bewaren", doel => doel.Sleutel, doel => Eigendoel.Leeg(doel.Sleutel), (doel, _) => Invoerregels.Toets(doel));

    public static Onderdeelsoort<Bijlage> Bijlagen { get; } = new(
        "afspraak-bijlagen-bewaren",
        bijlage => bijlage.Sleutel,
        bijlage => Bijlage.Leeg(bijlage.Sleutel),
        (bijlage, _) => Bijlageregels.Toets(bijlage));

    public static Onderdeelsoort<Strijdigheid> Strijdigheden { get; } = new(
        "afspraak-strijdigheden-bewaren",
        strijdigheid => strijdigheid.Sleutel,
        strijdigheid => Strijdigheid.Leeg(strijdigheid.Sleutel),
        (strijdigheid, _) => Bijlageregels.Toets(strijdigheid))
    { OokNaIndiening = true };

    public static Onderdeelsoort<Locatiedoel> Locatiedoelen { get; } = new(
        "afspraak-locatiedoelen-bewaren",
        doel => doel.Locatie,
        doel => Locatiedoel.Leeg(doel.Locatie),
        (doel, _) => Invoerregels.Toets(doel))
    { Locatie = doel => doel.Locatie };

    public static Onderdeelsoort<Gebiedsvisieplan> Gebiedsvisies { get; } = new(
        "afspraak-gebiedsvisies-bewaren",
        plan => plan.Locatie,
        plan => Gebiedsvisieplan.Leeg(plan.Locatie),
        (plan, _) => Invoerregels.Toets(plan))
    { Locatie = plan => plan.Locatie };

    public static Onderdeelsoort<Voordelen> Voordelen { get; } = new(
        "afspraak-voordelen-bewaren", _ => "", _ => Domain.Afspraken.Voordelen.Leeg, (voordelen, _) => Invoerregels.Toets(voordelen));
}
