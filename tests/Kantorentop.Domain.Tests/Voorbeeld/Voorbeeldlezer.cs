using System.Globalization;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;

namespace Kantorentop.Domain.Tests.Voorbeeld;

/// <summary>Reads tests/voorbeeld: just enough CSV for that data set, so that the figures are tested without the import.</summary>
internal static class Voorbeeldlezer
{
    public static readonly string Map = RepositoryRoot.Combine("tests", "voorbeeld");

    public static Feiten Lees() => new()
    {
        Gemeenten = [Gemeente("GM0193", "PV23"), Gemeente("GM0344", "PV26"), Gemeente("GM0356", "PV26"), Gemeente("GM1904", "PV26")],
        Kantorenregios = Rijen("kantorenregios", rij => new Kantorenregio(rij["regio"], rij["belangrijkste"] == "ja")),
        Regiolidmaatschappen = Rijen("regio-gemeenten", rij => new Regiolidmaatschap(rij["regio"], rij["gemeente"], rij.Vanaf, rij.Tot)),
        Locaties = Rijen("locaties", rij => new Locatie(rij["locatie"], rij["gemeente"], rij["naam"], null, null)),
        Gebiedsaanduidingen = Rijen("gebiedsaanduidingen", rij => new Gebiedsaanduiding(rij["locatie"], Keuze<Toekomstperspectief>(rij["toekomstperspectief"]), rij.Vanaf, rij.Tot)),
        Herstructureringen = Rijen("herstructureringen", rij => new Herstructurering(rij["locatie"], rij.Vanaf, rij.Tot)),
        Partijen = Rijen("partijen", rij => new Partij(rij["partij"], rij["naam"], Keuze<Partijsoort>(rij["soort"]), rij["koepel"], rij["kvk"])),
        Gebouwen = Rijen("gebouwen", Gebouw),
        Ruimten = Rijen("ruimten", rij => new Ruimte(rij["ruimte"], rij["gebouw"], M2(rij["oppervlakte"]), null, null, null)),
        Ruimtestanden = Rijen("ruimtestanden", rij => new Ruimtestand(rij["ruimte"], rij.Vanaf, rij.Tot, Keuze<Gebruik>(rij["gebruik"]), rij["aangeboden"] == "ja")),
        Plannen = Rijen("plannen", rij => new Plan(rij["plan"], rij["locatie"], rij["naam"], rij["imro"], null)),
        Planstanden = Rijen("planstanden", rij => new Planstand(rij["plan"], rij.Vanaf, rij.Tot, Keuze<Planstatus>(rij["status"]), M2(rij["oppervlakte"]), null)),
        Ramingen = Rijen("ramingen", Raming),
    };

    private static Gemeente Gemeente(string code, string provincie) => new(code, code, provincie, new DateOnly(1900, 1, 1), null, null);

    private static Gebouw Gebouw(Rij rij) => new(
        rij["gebouw"], rij["locatie"], rij["naam"], rij["adres"], null,
        rij.Dag("bouwstart"), rij.Dag("opgeleverd"), rij.Dag("onttrokken"), null, rij["eigenaar"]);

    private static Raming Raming(Rij rij) => new(
        rij["regio"], rij.Vanaf, M2(rij["vervangingsvraag"]), M2(rij["vervangingsvraag_in_voorraad"]),
        Getal(rij["uitbreidingsvraag"]), M2(rij["uitbreidingsvraag_in_voorraad"]), rij["bron"], rij["methode"]);

    private static Oppervlakte M2(string tekst) => new(Getal(tekst));

    private static decimal Getal(string tekst) => decimal.Parse(tekst.Replace(',', '.'), CultureInfo.InvariantCulture);

    private static T Keuze<T>(string tekst) where T : struct, Enum => Enum.Parse<T>(tekst.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static List<T> Rijen<T>(string tabel, Func<Rij, T> lees)
    {
        var regels = File.ReadAllLines(Path.Combine(Map, $"{tabel}.csv"));
        var kolommen = regels[0].Split(';');
        return regels.Skip(1).Where(regel => regel.Length > 0).Select(regel => lees(new Rij(kolommen, regel.Split(';')))).ToList();
    }

    private sealed class Rij(string[] kolommen, string[] cellen)
    {
        public string this[string kolom] => cellen[Array.IndexOf(kolommen, kolom)];

        public DateOnly Vanaf => Dag("vanaf")!.Value;

        public DateOnly? Tot => Dag("tot");

        public DateOnly? Dag(string kolom) =>
            this[kolom].Length == 0 ? null : DateOnly.ParseExact(this[kolom], "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }
}
