using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>The rows behind the figures of some locations on a day, picked by the rules that make the figures.</summary>
internal sealed partial class Herkomstrijen(Snapshot snapshot, Cijfervraag vraag, IReadOnlyList<Locatiedossier> dossiers, DateOnly dag)
{
    /// <summary>The rows of a figure, each with what it adds.</summary>
    public IEnumerable<Herkomstrij> Van(Cijfer cijfer) => cijfer switch
    {
        Cijfer.Voorraad => Ruimten(cijfer, static (_, ruimte) => ruimte.InVoorraad),
        Cijfer.VoorraadOpgeleverd => Ruimten(cijfer, static (stand, ruimte) => ruimte.InVoorraad && stand.Bestaand),
        Cijfer.VoorraadInAanbouw => Ruimten(cijfer, static (stand, ruimte) => ruimte.InVoorraad && stand.InAanbouw),
        Cijfer.VoorraadOnbekend => Ruimten(cijfer, static (_, ruimte) => ruimte.IsOnbekend),
        Cijfer.Leegstand => Ruimten(cijfer, static (_, ruimte) => ruimte.IsLeeg),
        Cijfer.StructureleLeegstand => Ruimten(cijfer, static (_, ruimte) => ruimte.IsStructureel),
        Cijfer.LeegstandTotEenJaar => Ruimten(cijfer, (_, ruimte) => ruimte.LeegSinds is { } sinds && !Leegstandsregels.IsLangdurig(sinds, dag)),
        Cijfer.LeegstandEenTotDrieJaar => Ruimten(cijfer, (_, ruimte) => ruimte is { IsStructureel: false, LeegSinds: { } sinds } && Leegstandsregels.IsLangdurig(sinds, dag)),
        Cijfer.AantalGebouwen => Gebouwen(cijfer, static (ruimten, _) => ruimten > 0),
        Cijfer.AantalVolledigLeeg => Gebouwen(cijfer, static (ruimten, leeg) => leeg > 0 && leeg == ruimten),
        Cijfer.AantalGedeeltelijkLeeg => Gebouwen(cijfer, static (ruimten, leeg) => leeg > 0 && leeg < ruimten),
        Cijfer.Transformatieplicht => Plichten(cijfer, static _ => 1m),
        Cijfer.TransformatieplichtOppervlakte when vraag.Gebouw is not null => Ruimten(cijfer, static (_, _) => true),
        Cijfer.TransformatieplichtOppervlakte => Plichten(cijfer, static plicht => plicht.Oppervlakte),
        Cijfer.NieuwbouwSinds2012 => Nieuwbouw(),
        Cijfer.PlannenInKrimpgebied => Van(Cijfer.Publiekrechtelijk).Where(rij => snapshot.IsKrimpgebied(rij.Locatie!, dag)),
        Cijfer.Vastgesteld or Cijfer.Ontwerp or Cijfer.Structuurvisie or Cijfer.ZonderRoStatus => Plannen(cijfer),
        Cijfer.LeegstandVerschil => [],
        _ => Cijferregister.Van(cijfer).AlleenRegio ? VanRegio(cijfer) : Cijferregister.Van(cijfer).Termen.SelectMany(Van),
    };

    private IEnumerable<Herkomstrij> Ruimten(Cijfer deel, Func<Gebouwstand, Ruimtetoestand, bool> telt) =>
        from stand in Standen
        from ruimte in stand.Ruimten
        where telt(stand, ruimte)
        select new Ruimterij(deel, ruimte.Ruimte.Oppervlakte.M2, stand.Gebouw, ruimte);

    private IEnumerable<Herkomstrij> Gebouwen(Cijfer deel, Func<int, int, bool> telt) =>
        from stand in Standen
        let ruimten = stand.Ruimten.Count(ruimte => ruimte.InVoorraad)
        let leeg = stand.Ruimten.Count(ruimte => ruimte.IsLeeg)
        where telt(ruimten, leeg)
        select new Gebouwrij(deel, 1m, stand.Gebouw);

    private IEnumerable<Herkomstrij> Plichten(Cijfer deel, Func<Transformatieplichtgebouw, decimal> waarde) =>
        from dossier in dossiers
        from periode in dossier.Transformatieplichten
        where periode.Dagen.Bevat(dag.DayNumber)
        let plicht = periode.Gebouwregel
        select new Gebouwrij(deel, waarde(plicht), periode.Gebouw.Gebouw) { Plicht = plicht };

    private IEnumerable<Herkomstrij> Nieuwbouw() =>
        from gebouw in Dossiers
        let opgeleverd = Voorraadregels.Nieuwbouwdag(gebouw.Gebouw)
        where opgeleverd <= dag
        from ruimte in Snapshot.Stand(gebouw, opgeleverd.Value).Ruimten
        where Voorraadregels.TeltMee(ruimte.Ruimte)
        select new Ruimterij(Cijfer.NieuwbouwSinds2012, ruimte.Ruimte.Oppervlakte.M2, gebouw.Gebouw, ruimte);

    private IEnumerable<Herkomstrij> Plannen(Cijfer deel) =>
        from dossier in dossiers
        from plan in dossier.Plannen
        let stand = plan.StandOp(dag)
        where stand is not null && stand.Status == (Planstatus)(deel - Cijfer.Vastgesteld) && stand.Oppervlakte.M2 != 0
        select new Planrij(deel, stand.Oppervlakte.M2, plan.Plan, stand);

    private IEnumerable<Gebouwstand> Standen => Dossiers.Select(gebouw => Snapshot.Stand(gebouw, dag));

    private IEnumerable<Gebouwdossier> Dossiers =>
        dossiers.SelectMany(dossier => dossier.Gebouwen).Where(gebouw => vraag.Gebouw is null || gebouw.Gebouw.Code == vraag.Gebouw);
}
