using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain;

public sealed partial class Snapshot
{
    /// <summary>Where a figure comes from; null when the area or building is unknown, or the figure does not exist for it.</summary>
    public Cijferherkomst? Herkomst(Cijfervraag vraag)
    {
        if (!HeeftCijfer(vraag)) return null;
        var waarde = Waarde(vraag);
        var rijen = new Herkomstrijen(this, vraag, [.. DossiersVan(vraag.Gebied, vraag.Peildatum)], vraag.Peildatum);
        return new Cijferherkomst(vraag, waarde, [.. Termen(vraag)], waarde is null ? [] : [.. rijen.Van(vraag.Cijfer)], Data);
    }

    /// <summary>A figure by its name; null where it has no value, as a percentage without stock.</summary>
    public decimal? Waarde(Cijfervraag vraag) => Cijferregister.Van(vraag.Cijfer) switch
    {
        _ when vraag is { Gebouw: not null, Cijfer: Cijfer.TransformatieplichtOppervlakte } => Cijferwaarden.Plicht(this, vraag),
        _ when vraag.Gebouw is { } gebouw => Cijferwaarden.Van(Gebouwstand(gebouw, vraag.Peildatum)!, vraag.Cijfer),
        { AlleenRegio: true } => Cijferwaarden.Van(Afstemming(vraag.Gebied.Sleutel, vraag.Peildatum), vraag.Cijfer),
        { Rekenwijze: Rekenwijze.Verschil } => Termen(vraag).Select(term => term.Waarde).Aggregate((nu, eerder) => nu - eerder),
        _ => Cijferwaarden.Van(this, vraag),
    };

    /// <summary>True for a location where stock has to shrink on a day: beperkings- or transformatiegebied (art. 1).</summary>
    public bool IsKrimpgebied(string locatie, DateOnly peildatum) =>
        ToekomstperspectiefOp(locatie, peildatum) is Toekomstperspectief.Beperking or Toekomstperspectief.Transformatie;

    private IEnumerable<Cijferterm> Termen(Cijfervraag vraag)
    {
        var termen = vraag.Cijfer == Cijfer.LeegstandVerschil
            ? [vraag with { Cijfer = Cijfer.Leegstandspercentage }, vraag with { Cijfer = Cijfer.Leegstandspercentage, Peildatum = vraag.Peildatum.AddYears(-1) }]
            : Cijferregister.Van(vraag.Cijfer).Termen.Select(cijfer => vraag with { Cijfer = cijfer });
        var isVerschil = Cijferregister.Van(vraag.Cijfer) is { AlleenRegio: true } or { Rekenwijze: Rekenwijze.Verschil };
        return termen.Select((term, plaats) => new Cijferterm(term, Waarde(term), IsAftrek: isVerschil && plaats > 0));
    }

    /// <summary>True when the area or building is known and the figure exists for it.</summary>
    public bool HeeftCijfer(Cijfervraag vraag)
    {
        var regel = Cijferregister.Van(vraag.Cijfer);
        if (regel.AlleenRegio && vraag.Gebied.Soort != Gebiedssoort.Kantorenregio) return false;
        if (vraag.Gebouw is not { } code) return Bestaat(vraag.Gebied);
        return regel.OokGebouw && FindGebouw(code) is { } gebouw && vraag.Gebied == Gebied.Locatie(gebouw.Locatie);
    }
}
