namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>What people call a column, and the help beside its field.</summary>
/// <param name="Label">Label of the field and heading of the column.</param>
/// <param name="Naam">How a sentence calls it, with its article.</param>
/// <param name="Hint">Help, or null.</param>
/// <param name="Eenheid">Shown behind the field, or null.</param>
public sealed record Kolomwoorden(string Label, string Naam, string? Hint = null, string? Eenheid = null)
{
    private const string M2 = "m²";
    private const string EigenCode = "Een eigen code. Die verandert later niet meer.";
    private const string Dag = "Bijvoorbeeld 28-06-2012.";

    private static readonly Dictionary<string, Kolomwoorden> Alle = new(StringComparer.Ordinal)
    {
        ["vanaf"] = new("Geldt vanaf", "de begindatum", "De eerste dag waarop dit geldt, bijvoorbeeld 28-06-2012."),
        ["tot"] = new("Geldt tot", "de einddatum", "De eerste dag waarop dit niet meer geldt. Laat dit leeg als het nog geldt."),
        ["naam"] = new("Naam", "de naam"),
        ["gemeente"] = new("Gemeente", "de gemeente"),
        ["provincie"] = new("Provincie", "de provincie"),
        ["opvolger"] = new("Opgegaan in", "de gemeente waarin deze opging"),
        ["regio"] = new("Kantorenregio", "de naam van de kantorenregio"),
        ["belangrijkste"] = new("Een van de belangrijkste kantorenregio’s", "of dit een van de belangrijkste kantorenregio’s is", "Die maakt binnen twaalf maanden een regionale afspraak (artikel 3, lid 1)."),
        ["locatie"] = new("Locatie", "de code van de locatie"),
        ["breedtegraad"] = new("Breedtegraad", "de breedtegraad", "In graden (WGS84), bijvoorbeeld 52,0907."),
        ["lengtegraad"] = new("Lengtegraad", "de lengtegraad", "In graden (WGS84), bijvoorbeeld 5,1214."),
        ["toekomstperspectief"] = new("Toekomstperspectief", "het toekomstperspectief"),
        ["partij"] = new("Partij", "de partij"),
        ["soort"] = new("Soort partij", "de soort partij"),
        ["koepel"] = new("Koepel", "de koepel", "De koepel van artikel 13 waar de partij lid van is, bijvoorbeeld IVBN."),
        ["kvk"] = new("KvK-nummer", "het KvK-nummer", "Acht cijfers, van het concern."),
        ["gebouw"] = new("Gebouw", "de code van het gebouw"),
        ["adres"] = new("Adres", "het adres"),
        ["bag_pand"] = new("BAG-pand", "het nummer van het BAG-pand", "Zestien cijfers."),
        ["bouwstart"] = new("Start van de bouw", "de datum waarop de bouw begon", "Vanaf deze dag telt het gebouw mee in de voorraad. " + Dag),
        ["opgeleverd"] = new("Opgeleverd op", "de datum van oplevering", Dag),
        ["onttrokken"] = new("Onttrokken op", "de datum van onttrekking", "De eerste dag waarop het geen kantoor meer is. " + Dag),
        ["onttrekking"] = new("Hoe onttrokken", "hoe het gebouw is onttrokken"),
        ["eigenaar"] = new("Eigenaar", "de eigenaar", "Telt op dagen waarvoor het secretariaat geen eigendom heeft vastgelegd."),
        ["ruimte"] = new("Ruimte", "de code van de ruimte"),
        ["oppervlakte"] = new("Oppervlakte", "de oppervlakte", "In m² verhuurbaar vloeroppervlak (v.v.o.), bijvoorbeeld 1.250.", M2),
        ["bestaat_vanaf"] = new("Bestaat vanaf", "de dag waarop de ruimte ontstond", "Alleen na splitsen of samenvoegen. Laat dit anders leeg."),
        ["bestaat_tot"] = new("Bestaat tot", "de dag waarop de ruimte verdween", "De eerste dag waarop de ruimte niet meer bestaat. Laat dit leeg als zij nog bestaat."),
        ["ontstaan_uit"] = new("Ontstaan uit", "de ruimten waaruit deze ontstond", "De code van de vorige ruimte. Zet een + tussen meer codes."),
        ["gebruik"] = new("Gebruik", "het gebruik"),
        ["aangeboden"] = new("Aangeboden voor huur of verkoop", "of de ruimte wordt aangeboden", "Een ruimte is leeg als zij wordt aangeboden en niet als kantoor in gebruik is (artikel 1)."),
        ["plan"] = new("Plan", "de code van het plan"),
        ["imro"] = new("IMRO-nummer", "het IMRO-nummer", "Het nummer op ruimtelijkeplannen.nl."),
        ["ontwikkelaar"] = new("Ontwikkelaar", "de ontwikkelaar"),
        ["status"] = new("Status", "de status"),
        ["reden"] = new("Reden", "de reden", "Waarom dit anders is dan de vorige stand."),
        ["vervangingsvraag"] = new("Vervangingsvraag", "de vervangingsvraag", "Over 2012 tot en met 2021.", M2),
        ["vervangingsvraag_in_voorraad"] = new("Waarvan in de bestaande voorraad", "het deel van de vervangingsvraag in de voorraad", null, M2),
        ["uitbreidingsvraag"] = new("Uitbreidingsvraag", "de uitbreidingsvraag", "Over 2012 tot en met 2021. Mag onder nul zijn.", M2),
        ["uitbreidingsvraag_in_voorraad"] = new("Waarvan in de bestaande voorraad", "het deel van de uitbreidingsvraag in de voorraad", null, M2),
        ["bron"] = new("Bron", "de bron"),
        ["methode"] = new("Methode", "de methode", "Hoe de raming is gemaakt (artikel 3, lid 2)."),
        ["locaties.locatie"] = new("Code", "de code van de locatie", EigenCode),
        ["gebouwen.gebouw"] = new("Code", "de code van het gebouw", EigenCode),
        ["ruimten.ruimte"] = new("Code", "de code van de ruimte", EigenCode),
        ["plannen.plan"] = new("Code", "de code van het plan", EigenCode),
        ["planstanden.oppervlakte"] = new("Oppervlakte", "de oppervlakte", "Wat in 2012 tot en met 2021 nog te bouwen is, in m² v.v.o. Vul 0 in als er niets over is.", M2),
        ["partijen.partij"] = new("Code", "de code van de partij", EigenCode),
    };

    public static Kolomwoorden Van(string tabel, string kolom) => Alle.GetValueOrDefault($"{tabel}.{kolom}") ?? Alle[kolom];
}
