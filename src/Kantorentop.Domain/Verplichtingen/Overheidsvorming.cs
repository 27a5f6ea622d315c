using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Verplichtingen;

/// <summary>Makes the dossiers of governments, umbrellas and the Rijk on a day.</summary>
/// <param name="snapshot">The facts.</param>
/// <param name="op">The day.</param>
/// <param name="dragers">Who belongs to which region.</param>
/// <param name="opschortingen">The findings of art. 12.2.</param>
internal sealed class Overheidsvorming(Snapshot snapshot, DateOnly op, Dragers dragers, IReadOnlyList<Opschorting> opschortingen)
{
    private readonly Dictionary<string, Regiobeeld> _regios = snapshot.Indeling.Kantorenregios.ToDictionary(
        regio => regio.Naam, regio => Regiobeeld.Van(snapshot, regio, op));

    private readonly ILookup<string, Raming> _ramingen =
        snapshot.Ramingen.Where(raming => !string.IsNullOrWhiteSpace(raming.Methode)).ToLookup(raming => raming.Regio);

    public Partijdossier Vorm(Drager drager, IReadOnlyList<Bewijs> bewijzen, IReadOnlyList<Aanleiding> aanleidingen) => new(drager)
    {
        Bewijzen = [.. bewijzen, .. dragers.RegiosVan(drager).SelectMany(Methode)],
        Aanleidingen = aanleidingen,
        Eerder = [.. bewijzen.Select(bewijs => Eerder(bewijs.Sleutel)).OfType<Onderwerp>()],
        Opschortingen = drager.IsDecentraal ? new Dictionary<string, DateOnly>() : Opschortingsregels.Leden(opschortingen, op),
        Onderwerpen = drager.IsDecentraal ? Decentraal(drager) : Landelijk(),
    };

    private Dictionary<Grondslag, IReadOnlyList<Onderwerp>> Landelijk() => new()
    {
        [Grondslag.Afstemming] = [new(Onderwerpsoort.Land, Onderwerp.Landcode, "Nederland") { IsGehaald = Regiobeeld.Samen(_regios.Values) }],
    };

    private Dictionary<Grondslag, IReadOnlyList<Onderwerp>> Decentraal(Drager drager)
    {
        var regios = dragers.RegiosVan(drager).Select(naam => _regios[naam]).ToList();
        return new()
        {
            [Grondslag.Regio] = [.. regios.Select(regio => Regio(drager, regio, Onderwerpsoort.Regio))],
            [Grondslag.Regiodoelen] = [.. regios.Select(regio => Regio(drager, regio, Onderwerpsoort.Doelen))],
            [Grondslag.Afstemming] = [.. regios.Select(regio => Regio(drager, regio, Onderwerpsoort.Regio) with
            {
                IsVrij = false,
                IsGehaald = regio.IsGehaald,
                OpgeschortSinds = opschortingen.Op(Gebied.Kantorenregio(regio.Regio.Naam), op)?.Vanaf,
            })],
            [Grondslag.Regiolocatie] = drager.Organisatie.Soort == Organisatiesoort.Gemeente
                ? [.. regios.Where(regio => regio.Regio.Belangrijkste).SelectMany(regio => Locaties(drager, regio))]
                : [],
        };
    }

    private static Onderwerp Regio(Drager drager, Regiobeeld regio, Onderwerpsoort soort) => new(soort, regio.Regio.Naam, regio.Regio.Naam)
    {
        Regio = regio.Regio.Naam,
        Sinds = regio.Sinds(drager),
        IsVrij = soort == Onderwerpsoort.Regio && !regio.Regio.Belangrijkste,
    };

    private IEnumerable<Onderwerp> Locaties(Drager drager, Regiobeeld regio) => snapshot.Locaties(Gebied.Gemeente(drager.Code), op)
        .Select(locatie => new Onderwerp(Onderwerpsoort.Locatie, locatie.Code, locatie.Naam)
        {
            Locatie = locatie.Code,
            Regio = regio.Regio.Naam,
            Sinds = regio.Sinds(drager),
        });

    /// <summary>Art. 3.2: an estimate of demand that says by which method it was made.</summary>
    private IEnumerable<Bewijs> Methode(string regio) => _ramingen[regio]
        .Select(raming => new Bewijs(new("3.2", Onderwerpsoort.Regio, regio), raming.Vanaf));

    private Onderwerp? Eerder(Verplichtingsleutel sleutel) =>
        sleutel.Soort is Onderwerpsoort.Locatie or Onderwerpsoort.Gebiedsvisie && snapshot.FindLocatie(sleutel.Code) is { } locatie
            ? new Onderwerp(sleutel.Soort, sleutel.Code, locatie.Naam) { Locatie = locatie.Code }
            : null;

    /// <summary>What the rules need to know of a region.</summary>
    private sealed record Regiobeeld(Kantorenregio Regio, bool? IsGehaald, IReadOnlyDictionary<string, DateOnly> Sindsdagen)
    {
        /// <summary>The day on which a government came to belong to it; null when it did from the start.</summary>
        public DateOnly? Sinds(Drager drager) => Sindsdagen.TryGetValue(drager.Code, out var dag) ? dag : null;

        public static Regiobeeld Van(Snapshot snapshot, Kantorenregio regio, DateOnly op)
        {
            var begin = snapshot.Data.Inwerkingtreding;
            var leden = snapshot.Indeling.Lidmaatschappen(Gebied.Kantorenregio(regio.Naam), op < begin ? op : begin, op)
                .Where(lid => lid.Dagen.Bevat(op.DayNumber))
                .Select(lid => (lid.Gemeente, Provincie: snapshot.Indeling.FindProvincie(lid.Gemeente, op), Sinds: DateOnly.FromDayNumber(lid.Dagen.Vanaf)))
                .ToList();
            var dagen = leden.ToDictionary(lid => lid.Gemeente, lid => lid.Sinds);
            foreach (var provincie in leden.Where(lid => lid.Provincie is not null).GroupBy(lid => lid.Provincie!))
                dagen.Add(provincie.Key, provincie.Min(lid => lid.Sinds));
            return new(regio, Gehaald(snapshot, regio.Naam, op), dagen);
        }

        /// <summary>All belangrijkste regions together: one that did not reach it is enough, and so is one that is not known.</summary>
        public static bool? Samen(IEnumerable<Regiobeeld> regios)
        {
            var uitkomsten = regios.Where(regio => regio.Regio.Belangrijkste).Select(regio => regio.IsGehaald).ToList();
            return uitkomsten.Contains(false) ? false : uitkomsten.Count == 0 || uitkomsten.Contains(null) ? null : true;
        }

        private static bool? Gehaald(Snapshot snapshot, string regio, DateOnly op) => op <= snapshot.Data.LaatsteDag
            ? null
            : snapshot.Afstemming(regio, snapshot.Data.LaatsteDag).Status switch
            {
                Afstemmingsstatus.InOvereenstemming => true,
                Afstemmingsstatus.GeenRaming => null,
                _ => false,
            };
    }
}
