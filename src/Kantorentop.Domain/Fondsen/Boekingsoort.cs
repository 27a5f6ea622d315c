namespace Kantorentop.Domain.Fondsen;

/// <summary>What an entry in the ledger of a fund is.</summary>
public enum Boekingsoort
{
    /// <summary>A levy that is imposed on an owner (art. 5.3).</summary>
    Heffing,

    /// <summary>The surcharge that is imposed for new build in a Balansgebied (art. 8.4).</summary>
    Toeslag,

    /// <summary>Money that comes in for a levy or surcharge that was imposed.</summary>
    Ontvangst,

    /// <summary>Money that a government or another party puts in.</summary>
    Bijdrage,

    /// <summary>Compensation for an owner who demolishes (art. 5.1).</summary>
    CompensatieSloop,

    /// <summary>Compensation for an owner who transforms to another use (art. 5.1).</summary>
    CompensatieTransformatie,

    /// <summary>Costs of the fund itself.</summary>
    Kosten,

    /// <summary>Money that goes back to who paid it.</summary>
    Teruggave,
}
