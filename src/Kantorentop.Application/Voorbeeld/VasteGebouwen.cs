using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Reads the buildings that the manual, the accounts and the screenshots name.</summary>
internal static class VasteGebouwen
{
    /// <summary>Those of one municipality.</summary>
    public static IReadOnlyList<Pand> Load(Gemeenteprofiel gemeente) =>
    [
        .. from cellen in Tekstbestand.Rows("vaste-gebouwen.txt")
           from locatie in gemeente.Locaties
           where cellen[0][..^4] == locatie.Locatie.Code
           select Building(cellen, locatie),
    ];

    private static Pand Building(string[] cellen, Locatieprofiel locatie)
    {
        Onttrekking? onttrekking = cellen[6].Length == 0 ? null : Enum.Parse<Onttrekking>(cellen[6], ignoreCase: true);
        var gebouw = new Gebouw(cellen[0], locatie.Locatie.Code, cellen[1], cellen[2], null, Tekstbestand.Date(cellen[3]), Tekstbestand.Date(cellen[4]),
            Tekstbestand.Date(cellen[5]), onttrekking, cellen[7]);
        var pand = new Pand(gebouw, locatie, Phase(gebouw)) { Vast = true };
        foreach (var ruimte in cellen[8].Split('|')) AddUnit(pand, ruimte.Split(':'));
        return pand;
    }

    private static Fase Phase(Gebouw gebouw)
    {
        if (gebouw.Bouwstart > Dagen.Ijking) return Fase.NogTeBouwen;
        return gebouw.Opgeleverd <= Dagen.Ijking ? Fase.Bestaand : Fase.InAanbouw;
    }

    private static void AddUnit(Pand pand, string[] delen)
    {
        var eenheid = Ruimteverdeling.AddUnit(pand, Tekstbestand.Number(delen[0]), 0);
        var reeks = new Standreeks(eenheid.Ruimte.Code);
        foreach (var stand in delen[1].Split(',', StringSplitOptions.RemoveEmptyEntries))
            reeks.Add(Tekstbestand.Date(stand[1..])!.Value, Use(stand[0]), aangeboden: stand[0] is 'L' or 'T');
        eenheid.Standen = reeks.Close(pand.Gebouw.Onttrokken);
        eenheid.Leeg = eenheid.Standen.Any(stand => stand.Aangeboden && Geldt(stand, Dagen.Ijking));
    }

    private static bool Geldt(Ruimtestand stand, DateOnly dag) => stand.Vanaf <= dag && (stand.Tot is null || dag < stand.Tot);

    private static Gebruik Use(char letter) => letter switch
    {
        'K' => Gebruik.Kantoor,
        'T' => Gebruik.Tijdelijk,
        _ => Gebruik.Geen,
    };
}
