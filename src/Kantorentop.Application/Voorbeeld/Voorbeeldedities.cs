using Kantorentop.Application.Edities;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>The editions of the example: the figures of a 1 January, published half a year later; what was corrected since shows beside them.</summary>
internal static class Voorbeeldedities
{
    private static readonly Organisatie Secretariaat = new(Organisatiesoort.Secretariaat, "");

    private static readonly (string Naam, DateOnly Peildatum)[] Alle = [("Monitor 2013", new(2013, 1, 1)), ("Monitor 2014", new(2014, 1, 1))];

    /// <summary>The acts of publishing, to be put among the registraties of the example.</summary>
    public static IEnumerable<Voorbeeldregistratie> Registraties => Alle.Select(editie => new Voorbeeldregistratie(
        0, Gepubliceerd(editie.Peildatum), "editie-publiceren", $"Editie {editie.Naam}", "A. de Wit", Secretariaat)
    {
        OrganisatieNaam = Namen.Of(Secretariaat),
        Toegevoegd = new Feiten(),
        Vervangen = [],
        Beeindigd = [],
    });

    /// <summary>Puts the editions into a context.</summary>
    /// <param name="db">The context; the caller saves.</param>
    /// <param name="registraties">All registraties of the example in order, those of <see cref="Registraties"/> among them.</param>
    /// <param name="voor">The number before the first.</param>
    public static void Schrijf(KantorentopContext db, IReadOnlyList<Voorbeeldregistratie> registraties, long voor)
    {
        foreach (var (naam, peildatum) in Alle)
        {
            var bekendOp = Gepubliceerd(peildatum).AddHours(-10).AddMicroseconds(-1);
            var laatste = registraties.Last(registratie => registratie.Ogenblik <= bekendOp).Nummer;
            var publicatie = registraties.Single(registratie => registratie.Onderwerp == $"Editie {naam}").Nummer;
            var kennis = Snapshot.Van(voor + laatste, Voorbeeldland.Bekend(registraties, laatste));
            var ontwerp = new Editieontwerp(
                naam, peildatum, bekendOp, voor + laatste, Editiecijfers.Alles(kennis, peildatum), Editiecijfers.Openbaar(kennis, peildatum));
            db.Add(PubliceerEditie.Van(ontwerp, voor + publicatie));
        }
    }

    // 1 July, 10 o'clock in Amsterdam; what was recorded up to the end of June counts.
    private static DateTimeOffset Gepubliceerd(DateOnly peildatum) => new(peildatum.Year, 7, 1, 8, 0, 0, TimeSpan.Zero);
}
