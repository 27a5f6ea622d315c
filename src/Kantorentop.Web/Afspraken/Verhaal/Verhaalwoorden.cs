using Kantorentop.Application.Afspraken;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Voorraad.Stromen;
using Kantorentop.Web.Reeksen;

namespace Kantorentop.Web.Afspraken.Verhaal;

/// <summary>What happened on a location, in a sentence each.</summary>
internal static class Verhaalwoorden
{
    public static string Zin(Tijdlijnstap stap) => stap switch
    {
        { Aanduiding.Perspectief: { } perspectief } => $"Aangewezen als {perspectief.Gebiedsnaam()}",
        { Aanduiding: not null } => "Aangewezen als Herstructureringsgebied",
        { Afspraak: { } afspraak } => $"Afspraak, versie {afspraak.Versie.ToString(Weergave.Cultuur)}, van kracht: {Doel(afspraak.Doel)}",
        { Gebiedsvisie: { } visie } => $"Gebiedsvisie gereed volgens de afspraak{(visie.Trekker is null ? null : $", door {visie.Trekker}")}",
        { IsVisieVastgesteld: true } => "Gebiedsvisie vastgesteld",
        { Besluit: { } besluit } => $"{besluit.Naam}: besluit om {Weergave.M2(besluit.Besluit.Eraf.M2)} {(besluit.Besluit.Soort == Besluitsoort.Schrappen ? "te schrappen" : "aan de kantoorbestemming te onttrekken")} (artikel 4, lid 2)",
        { Plan: { } plan } => $"{plan.Naam}: {Zin(plan.Post)}",
        { Gebouw: { } gebouw } => $"{gebouw.Naam}: {Klein(Stroomwoorden.Naam(gebouw.Soort))}, {Weergave.Verschil(gebouw.M2)} m²",
        _ => "",
    };

    /// <summary>'Geschrapt: −3.000 m² plancapaciteit'.</summary>
    public static string Zin(Planstroomregel regel) => $"{Stroomwoorden.Naam(regel.Soort)}: {Verschil(regel.Verschil)} plancapaciteit";

    /// <summary>'Onttrokken door sloop: −1.200 m² kantoren'.</summary>
    public static string Zin(Stroomregel regel) => $"{Stroomwoorden.Naam(regel.Soort)}: {Weergave.Verschil(regel.Saldo)} m² kantoren";

    private static string Zin(Planstroompost post) => $"{Klein(Stroomwoorden.Naam(post.Soort))}, {Verschil(post.Verschil)}";

    private static string Verschil(Domain.Plannen.Plancapaciteit verschil) => $"{Weergave.Verschil(verschil.Totaal)} m²";

    private static string Doel(Locatiedoel doel)
    {
        string?[] delen =
        [
            doel.Toekomstperspectief?.Gebiedsnaam(),
            doel.Plancapaciteit is { } capaciteit ? $"{Weergave.M2(capaciteit.M2)} plancapaciteit blijft" : null,
            doel.Nieuwbouw is { } nieuwbouw ? $"ten hoogste {Weergave.M2(nieuwbouw.M2)} nieuwbouw" : null,
            doel.Onttrekken is { } onttrekken ? $"{Weergave.M2(onttrekken.M2)} te onttrekken" : null,
        ];
        var zin = string.Join(", ", delen.OfType<string>());
        return zin.Length == 0 ? "voor deze locatie is niets afgesproken" : zin;
    }

    private static string Klein(string woord) => char.ToLower(woord[0], Weergave.Cultuur) + woord[1..];
}
