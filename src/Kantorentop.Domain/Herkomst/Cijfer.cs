namespace Kantorentop.Domain.Herkomst;

/// <summary>Every figure that the portal shows, by its name in the published language; what those files do not carry comes last.</summary>
public enum Cijfer
{
    Voorraad,
    VoorraadOpgeleverd,
    VoorraadInAanbouw,
    VoorraadOnbekend,
    Leegstand,
    Leegstandspercentage,
    StructureleLeegstand,
    StructureelPercentage,
    AantalGebouwen,
    AantalVolledigLeeg,
    AantalGedeeltelijkLeeg,
    Vastgesteld,
    Ontwerp,
    Structuurvisie,
    ZonderRoStatus,
    Publiekrechtelijk,
    Totaal,
    NieuwbouwSinds2012,
    Vraag,
    ResterendeVraag,
    Balans,
    BalansTotaal,
    BalansAlleenUitbreiding,
    Toegestaan,
    Achterstand,

    /// <summary>Number of buildings on the list of art. 7.4.</summary>
    Transformatieplicht,

    /// <summary>Their area.</summary>
    TransformatieplichtOppervlakte,

    /// <summary>Vacancy as a percentage of the delivered stock: not the covenant's figure.</summary>
    LeegstandspercentageOpgeleverd,

    /// <summary>The vacancy percentage less that of a year earlier.</summary>
    LeegstandVerschil,

    /// <summary>What is left of demand when the clause on existing stock bears on Uitbreidingsvraag only.</summary>
    ResterendeVraagAlleenUitbreiding,

    /// <summary>Publiekrechtelijke capacity at locations where stock has to shrink: beperkings- and transformatiegebieden.</summary>
    PlannenInKrimpgebied,

    /// <summary>Balance of the reference situation, B0, of the municipalities that belong to the region on the day.</summary>
    Beginbalans,

    /// <summary>Vacancy of one year or less [conv].</summary>
    LeegstandTotEenJaar,

    /// <summary>Vacancy of more than one year, and three years or less.</summary>
    LeegstandEenTotDrieJaar,
}

/// <summary>What a figure counts.</summary>
public enum Cijfereenheid
{
    /// <summary>m² v.v.o.</summary>
    Oppervlakte,

    /// <summary>Percent, unrounded.</summary>
    Procent,

    /// <summary>Percentage points.</summary>
    Procentpunt,

    /// <summary>Buildings.</summary>
    Gebouwen,
}

/// <summary>How a figure follows from its rows.</summary>
public enum Rekenwijze
{
    /// <summary>The sum of the rows, with their signs.</summary>
    Som,

    /// <summary>100 × the rows of the part ÷ those of the whole.</summary>
    Percentage,

    /// <summary>The sum of the rows times the share of the five-year path that is left.</summary>
    Pad,

    /// <summary>One figure less another; the rows are those of the two.</summary>
    Verschil,
}
