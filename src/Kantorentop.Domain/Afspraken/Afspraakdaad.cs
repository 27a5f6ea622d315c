namespace Kantorentop.Domain.Afspraken;

/// <summary>What someone can do with a version of an agreement.</summary>
public enum Afspraakdaad
{
    Lezen,
    Invullen,
    Indienen,
    Controleren,
    Reageren,
    Beantwoorden,
    ConsultatieSluiten,
    MededingingToetsen,
    Ondertekenen,
    Verlaten,
    Terugsturen,
    Wijzigen,
    Opzeggen,
}

/// <summary>Which act belongs to which state.</summary>
public static class Afspraakdaden
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Afspraakdaad> Alle { get; } = Enum.GetValues<Afspraakdaad>();

    /// <summary>True when the act exists in that state, whoever does it.</summary>
    public static bool PastBij(this Afspraakdaad daad, Afspraakstaat staat) => daad switch
    {
        Afspraakdaad.Lezen => true,
        Afspraakdaad.Invullen or Afspraakdaad.Indienen => staat.IsBewerkbaar(),
        Afspraakdaad.Controleren => staat == Afspraakstaat.TerControle,
        Afspraakdaad.Reageren or Afspraakdaad.Beantwoorden or Afspraakdaad.ConsultatieSluiten => staat == Afspraakstaat.InConsultatie,
        Afspraakdaad.MededingingToetsen => staat == Afspraakstaat.Mededingingstoets,
        Afspraakdaad.Ondertekenen or Afspraakdaad.Verlaten => staat == Afspraakstaat.TerOndertekening,
        Afspraakdaad.Terugsturen => staat.IsOnderweg(),
        _ => staat == Afspraakstaat.VanKracht,
    };
}
