using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Herkomst;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Herprogrammering;

/// <summary>Measures and their outcome in words.</summary>
internal static class Scenariowoorden
{
    /// <summary>What is shown of a region on one day: every number of the alignment of art. 2.2, then stock and vacancy.</summary>
    public static readonly IReadOnlyList<Cijfer> Cijfers =
    [
        Cijfer.Vastgesteld, Cijfer.Ontwerp, Cijfer.Structuurvisie, Cijfer.Publiekrechtelijk, Cijfer.ZonderRoStatus, Cijfer.Totaal, Cijfer.PlannenInKrimpgebied,
        Cijfer.NieuwbouwSinds2012, Cijfer.Vraag, Cijfer.ResterendeVraag, Cijfer.Balans, Cijfer.BalansTotaal, Cijfer.BalansAlleenUitbreiding, Cijfer.Toegestaan,
        Cijfer.Achterstand, Cijfer.Voorraad, Cijfer.Leegstand, Cijfer.Leegstandspercentage, Cijfer.StructureleLeegstand, Cijfer.StructureelPercentage,
    ];

    /// <summary>What is shown on each of the days ahead.</summary>
    public static readonly IReadOnlyList<Cijfer> Vooruitblik =
    [
        Cijfer.Publiekrechtelijk, Cijfer.Balans, Cijfer.Toegestaan, Cijfer.Achterstand, Cijfer.Voorraad, Cijfer.Leegstandspercentage, Cijfer.StructureelPercentage,
    ];

    /// <summary>What is shown of a location.</summary>
    public static readonly IReadOnlyList<Cijfer> Locatiecijfers = [Cijfer.Publiekrechtelijk, Cijfer.Totaal, Cijfer.Voorraad, Cijfer.Leegstand, Cijfer.StructureleLeegstand];

    public static IReadOnlyList<Optie> Planingrepen { get; } =
    [
        new(nameof(Planingreep.Schrappen), "Schrappen"),
        new(nameof(Planingreep.Faseren), "Faseren tot na 2021"),
        new(nameof(Planingreep.Wijzigen), "Ander aantal m²"),
    ];

    public static IReadOnlyList<Optie> Gebouwingrepen { get; } =
    [
        new(nameof(Onttrekking.Transformatie), "Transformeren"),
        new(nameof(Onttrekking.Sloop), "Slopen"),
    ];

    /// <summary>Short name above a column, with its unit.</summary>
    public static string Kolom(Cijfer cijfer) => cijfer switch
    {
        Cijfer.Publiekrechtelijk => "Plancapaciteit, m²",
        Cijfer.Totaal => "Met plannen zonder status, m²",
        Cijfer.Balans => "Saldo van plannen en vraag, m²",
        Cijfer.Toegestaan => "Pad staat toe, m²",
        Cijfer.Achterstand => "Achter op het pad, m²",
        Cijfer.Voorraad => "Voorraad, m²",
        Cijfer.Leegstand => "Leegstand, m²",
        Cijfer.Leegstandspercentage => "Leegstand",
        Cijfer.StructureleLeegstand => "Structurele leegstand, m²",
        _ => "Structurele leegstand",
    };

    /// <summary>What a scenario changes in a figure, with its sign; null when nothing, or when it is not known.</summary>
    public static string? Verschil(Scenariowaarde waarde) => waarde.Verschil is not ({ } verschil and not 0)
        ? null
        : Cijferregister.Van(waarde.Vraag.Cijfer).Eenheid == Cijfereenheid.Procent ? Weergave.Verschil(verschil, 1) : Weergave.Verschil(verschil);

    public static string Waarde(Scenariowaarde waarde) => waarde.Dan is null ? "–" : Cijferwoorden.Waarde(waarde.Vraag.Cijfer, waarde.Dan, kort: true);

    /// <summary>What is done, from when: 'schrappen vanaf 1 januari 2016'.</summary>
    public static string Zin(Maatregelregel regel) => regel switch
    {
        { Plan: { Ingreep: Planingreep.Schrappen } plan } => $"schrappen vanaf {Weergave.Datum(plan.Vanaf)}",
        { Plan: { Ingreep: Planingreep.Faseren } plan } => $"faseren tot na 2021 vanaf {Weergave.Datum(plan.Vanaf)}; {Weergave.M2(plan.Rest.M2)} blijft",
        { Plan: { } plan } => $"{Weergave.M2(plan.Rest.M2)} vanaf {Weergave.Datum(plan.Vanaf)}",
        { Gebouw: { Onttrekking: Onttrekking.Sloop } gebouw } => $"slopen op {Weergave.Datum(gebouw.Vanaf)}",
        { Gebouw: { } gebouw } => $"transformeren op {Weergave.Datum(gebouw.Vanaf)}",
        _ => "",
    };
}
