namespace Kantorentop.Web.Fondsen;

/// <summary>The steps in the course of a fund that have a page.</summary>
internal enum Fondsstap
{
    Voorbereiden,
    Instellen,
    Verlengen,
    Beeindigen,
}

/// <summary>How the steps read and what they are called in addresses.</summary>
internal static class Fondsstappenwoorden
{
    public static string Sleutel(this Fondsstap stap) => stap.ToString().ToLowerInvariant();

    /// <summary>The step of an address, or null.</summary>
    public static Fondsstap? Lees(string? sleutel) =>
        Enum.GetValues<Fondsstap>().Where(stap => stap.Sleutel() == sleutel).Select(stap => (Fondsstap?)stap).FirstOrDefault();

    public static string Titel(this Fondsstap stap) => stap switch
    {
        Fondsstap.Voorbereiden => "Neem het fonds in voorbereiding",
        Fondsstap.Instellen => "Stel het fonds in",
        Fondsstap.Verlengen => "Verleng het fonds",
        _ => "Beëindig het fonds",
    };

    public static string Uitleg(this Fondsstap stap) => stap switch
    {
        Fondsstap.Voorbereiden => "De regio werkt het voorstel uit: wie bestuurt het fonds, wie betaalt en wie krijgt geld (artikel 5, lid 2).",
        Fondsstap.Instellen => "Vanaf de dag van instelling boekt u heffingen, bijdragen en compensaties. Een fonds is tijdelijk: het convenant denkt aan hooguit vijf jaar (artikel 5, lid 4).",
        Fondsstap.Verlengen => "Het convenant denkt aan één verlenging van hooguit vijf jaar (artikel 5, lid 4). Duurt het langer, leg dan uit waarom.",
        _ => "Daarna boekt u alleen nog ontvangsten, kosten en teruggaven. Wat er nog in het fonds is, betaalt u terug.",
    };

    public static string Gelukt(this Fondsstap stap) => stap switch
    {
        Fondsstap.Voorbereiden => "Het fonds is in voorbereiding.",
        Fondsstap.Instellen => "Het fonds is ingesteld.",
        Fondsstap.Verlengen => "Het fonds is verlengd.",
        _ => "Het fonds is beëindigd.",
    };
}
