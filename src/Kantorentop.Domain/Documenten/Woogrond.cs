namespace Kantorentop.Domain.Documenten;

/// <summary>The grounds of the Wet open overheid on which a document is not made public.</summary>
public enum Woogrond
{
    /// <summary>Art. 5.1 lid 1 b.</summary>
    VeiligheidVanDeStaat,

    /// <summary>Art. 5.1 lid 1 c: what a company told in confidence; the amounts of art. 4.1 of the covenant too.</summary>
    Bedrijfsgegevens,

    /// <summary>Art. 5.1 lid 1 d and e.</summary>
    BijzonderePersoonsgegevens,

    /// <summary>Art. 5.1 lid 2 b.</summary>
    EconomischeBelangen,

    /// <summary>Art. 5.1 lid 2 c and d.</summary>
    OpsporingEnToezicht,

    /// <summary>Art. 5.1 lid 2 e.</summary>
    PersoonlijkeLevenssfeer,

    /// <summary>Art. 5.1 lid 2 f.</summary>
    Concurrentiegevoelig,

    /// <summary>Art. 5.1 lid 2 h.</summary>
    Beveiliging,

    /// <summary>Art. 5.1 lid 2 i.</summary>
    GoedFunctioneren,

    /// <summary>Art. 5.1 lid 5: in exceptional cases only.</summary>
    OnevenredigeBenadeling,

    /// <summary>Art. 5.2: personal views in documents for internal deliberation.</summary>
    PersoonlijkeBeleidsopvattingen,
}

/// <summary>The categories of art. 3.3 Woo that documents under the covenant may fall in.</summary>
public enum Informatiecategorie
{
    /// <summary>Art. 3.3 lid 1 b: as a structuurvisie.</summary>
    BesluitAlgemeneStrekking,

    /// <summary>Art. 3.3 lid 1 c.</summary>
    OntwerpMetAdvies,

    /// <summary>Art. 3.3 lid 2 b, c and d: of a council, provincial states or an executive.</summary>
    Vergaderstuk,

    /// <summary>Art. 3.3 lid 2 e.</summary>
    Advies,

    /// <summary>Art. 3.3 lid 2 f.</summary>
    Convenant,

    /// <summary>Art. 3.3 lid 2 g.</summary>
    JaarplanOfJaarverslag,

    /// <summary>Art. 3.3 lid 2 j.</summary>
    Onderzoeksrapport,

    /// <summary>Art. 3.3 lid 2 k.</summary>
    Beschikking,
}

/// <summary>Grounds and categories in words.</summary>
public static class Woowoorden
{
    /// <summary>The ground with its article, as people read it.</summary>
    public static string Naam(this Woogrond grond) => grond switch
    {
        Woogrond.VeiligheidVanDeStaat => "veiligheid van de Staat (art. 5.1 lid 1 b Woo)",
        Woogrond.Bedrijfsgegevens => "vertrouwelijk meegedeelde bedrijfsgegevens (art. 5.1 lid 1 c Woo)",
        Woogrond.BijzonderePersoonsgegevens => "bijzondere persoonsgegevens (art. 5.1 lid 1 d en e Woo)",
        Woogrond.EconomischeBelangen => "economische of financiële belangen van de overheid (art. 5.1 lid 2 b Woo)",
        Woogrond.OpsporingEnToezicht => "opsporing, controle en toezicht (art. 5.1 lid 2 c en d Woo)",
        Woogrond.PersoonlijkeLevenssfeer => "persoonlijke levenssfeer (art. 5.1 lid 2 e Woo)",
        Woogrond.Concurrentiegevoelig => "concurrentiegevoelige bedrijfsgegevens (art. 5.1 lid 2 f Woo)",
        Woogrond.Beveiliging => "beveiliging van personen en bedrijven (art. 5.1 lid 2 h Woo)",
        Woogrond.GoedFunctioneren => "goed functioneren van de overheid (art. 5.1 lid 2 i Woo)",
        Woogrond.OnevenredigeBenadeling => "onevenredige benadeling, in uitzonderlijke gevallen (art. 5.1 lid 5 Woo)",
        _ => "persoonlijke beleidsopvattingen in intern beraad (art. 5.2 Woo)",
    };

    public static string Naam(this Informatiecategorie categorie) => categorie switch
    {
        Informatiecategorie.BesluitAlgemeneStrekking => "besluit van algemene strekking",
        Informatiecategorie.OntwerpMetAdvies => "ontwerp waarover advies is gevraagd",
        Informatiecategorie.Vergaderstuk => "vergaderstuk",
        Informatiecategorie.Advies => "advies",
        Informatiecategorie.Convenant => "convenant",
        Informatiecategorie.JaarplanOfJaarverslag => "jaarplan of jaarverslag",
        Informatiecategorie.Onderzoeksrapport => "onderzoeksrapport",
        _ => "beschikking",
    };

    public static string Naam(this Documentaard aard) => aard == Documentaard.Overig ? "ander document" : aard.ToString().ToLowerInvariant();
}
