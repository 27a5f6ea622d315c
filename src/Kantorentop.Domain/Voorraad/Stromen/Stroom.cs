namespace Kantorentop.Domain.Voorraad.Stromen;

/// <summary>
/// Why m² came into or left the Kantorenvoorraad or the Leegstand on a day. Every m² of difference between two days is in
/// exactly one of them; there is no rest. Some are of the stock only, some of the vacancy only, the withdrawals of both.
/// </summary>
public enum Stroom
{
    /// <summary>Stock: construction began, and the building counts from then on (art. 1).</summary>
    BouwGestart,

    /// <summary>Stock: delivered, while no start of construction is recorded.</summary>
    Opgeleverd,

    /// <summary>Vacancy: came out of use as office, and was offered.</summary>
    Vrijgekomen,

    /// <summary>Vacancy: was not in use as office, and came on offer.</summary>
    Aangeboden,

    /// <summary>Vacancy: was delivered vacant.</summary>
    LeegOpgeleverd,

    /// <summary>Vacancy: is known to be vacant, while nothing was known of the day before.</summary>
    BekendGeworden,

    /// <summary>A unit came to be in a building that was there already, out of no other unit.</summary>
    RuimteToegevoegd,

    /// <summary>Units merged or split: what the new ones count more or less than the old, also by crossing 500 m².</summary>
    GesplitstOfSamengevoegd,

    /// <summary>Vacancy: came into use as office, by let, sale or the owner's own use.</summary>
    InGebruik,

    /// <summary>Vacancy: no longer offered, and not in use as office.</summary>
    NietMeerAangeboden,

    /// <summary>Vacancy: was vacant, while nothing is known from this day on.</summary>
    OnbekendGeworden,

    /// <summary>A unit ceased to be in a building that stays, and no other unit came from it: a floor that got another function.</summary>
    RuimteVervallen,

    /// <summary>The building was withdrawn by demolition.</summary>
    Sloop,

    /// <summary>The building was withdrawn by Transformatie (art. 1).</summary>
    Transformatie,

    /// <summary>The building was withdrawn in another way.</summary>
    OverigOnttrokken,

    /// <summary>The building was withdrawn, and how is not recorded.</summary>
    OnttrokkenZonderSoort,

    /// <summary>A municipality came to the area or left it, with what it had on the day before.</summary>
    GebiedGewijzigd,
}
