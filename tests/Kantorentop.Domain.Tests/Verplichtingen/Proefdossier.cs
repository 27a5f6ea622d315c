using System.Globalization;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Tests.Verplichtingen;

/// <summary>Builds a dossier that names only what a test is about.</summary>
internal static class Proefdossier
{
    public static readonly DateOnly Peildag = new(2015, 1, 15);

    public static DateOnly Dag(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Partijdossier Belegger() => new(new Partij("BEL", "Belegger", Partijsoort.Belegger, "IVBN", null));

    public static Partijdossier Ontwikkelaar() => new(new Partij("ONT", "Ontwikkelaar", Partijsoort.Ontwikkelaar, "NEPROM", null));

    public static Partijdossier Met(this Partijdossier dossier, Grondslag grondslag, params Onderwerp[] onderwerpen) => dossier with
    {
        Onderwerpen = new Dictionary<Grondslag, IReadOnlyList<Onderwerp>>(dossier.Onderwerpen) { [grondslag] = onderwerpen },
    };

    public static Partijdossier Beantwoord(this Partijdossier dossier, string sleutel, params string[] dagen) =>
        dossier.Beantwoord(sleutel, [.. dagen.Select(Dag)]);

    public static Partijdossier Beantwoord(this Partijdossier dossier, string sleutel, params DateOnly[] dagen) => dossier with
    {
        Bewijzen = [.. dossier.Bewijzen, .. dagen.Select(dag => new Bewijs(Verplichtingsleutel.Parse(sleutel)!.Value, dag))],
    };

    public static Onderwerp Locatie(string code, Toekomstperspectief? perspectief) =>
        new(Onderwerpsoort.Locatie, code, code) { Locatie = code, Perspectief = perspectief };

    public static Onderwerp Gebouw(string code, Toekomstperspectief? perspectief, string sinds = "2013-01-01") =>
        Gebouw(code, perspectief, Dag(sinds));

    public static Onderwerp Gebouw(string code, Toekomstperspectief? perspectief, DateOnly sinds) =>
        new(Onderwerpsoort.Gebouw, code, code) { Locatie = "L", Perspectief = perspectief, Sinds = sinds };

    public static Verplichting? Zoek(this Partijdossier dossier, string sleutel, DateOnly op) =>
        Verplichtingenlijst.Bepaal(dossier, op, Convenantdata.Standaard).SingleOrDefault(verplichting => verplichting.Sleutel.ToString() == sleutel);

    public static Verplichtingstaat? Staat(this Partijdossier dossier, string sleutel, DateOnly op) => dossier.Zoek(sleutel, op)?.Staat;

    public static Verplichtingstaat? Staat(this Partijdossier dossier, string sleutel, string op) => dossier.Staat(sleutel, Dag(op));
}
