namespace Kantorentop.Domain.Fondsen;

/// <summary>The accounts of a fund.</summary>
public enum Rekening
{
    /// <summary>The money in the fund; never below nil.</summary>
    Kas,

    /// <summary>What was imposed and has not come in.</summary>
    Vorderingen,

    Heffingen,
    Toeslagen,
    Bijdragen,
    CompensatiesSloop,
    CompensatiesTransformatie,
    Kosten,
    Teruggaven,
}

/// <summary>Which two accounts an entry touches: always one on each side, so every entry balances by its form.</summary>
public static class Rekeningschema
{
    /// <summary>The account that is debited and the one that is credited.</summary>
    public static (Rekening Debet, Rekening Credit) Van(Boekingsoort soort) => soort switch
    {
        Boekingsoort.Heffing => (Rekening.Vorderingen, Rekening.Heffingen),
        Boekingsoort.Toeslag => (Rekening.Vorderingen, Rekening.Toeslagen),
        Boekingsoort.Ontvangst => (Rekening.Kas, Rekening.Vorderingen),
        Boekingsoort.Bijdrage => (Rekening.Kas, Rekening.Bijdragen),
        Boekingsoort.CompensatieSloop => (Rekening.CompensatiesSloop, Rekening.Kas),
        Boekingsoort.CompensatieTransformatie => (Rekening.CompensatiesTransformatie, Rekening.Kas),
        Boekingsoort.Kosten => (Rekening.Kosten, Rekening.Kas),
        _ => (Rekening.Teruggaven, Rekening.Kas),
    };

    /// <summary>True for compensations (art. 5.1).</summary>
    public static bool IsCompensatie(this Boekingsoort soort) => soort is Boekingsoort.CompensatieSloop or Boekingsoort.CompensatieTransformatie;

    /// <summary>True for what is imposed and comes in later.</summary>
    public static bool IsAanslag(this Boekingsoort soort) => soort is Boekingsoort.Heffing or Boekingsoort.Toeslag;

    /// <summary>True for entries about one owner: not public by themselves.</summary>
    public static bool IsVanEigenaar(this Boekingsoort soort) => soort is not (Boekingsoort.Bijdrage or Boekingsoort.Kosten);
}
