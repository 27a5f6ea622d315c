using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Herkomst;

/// <summary>The rows behind the figures of some locations on a day, picked by the rules that make the figures.</summary>
internal sealed partial class Herkomstrijen(Snapshot snapshot, Cijfervraag vraag, IReadOnlyList<Locatiedossier> dossiers, DateOnly dag)
{
    /// <summary>The rows of a figure, each with what it adds.</summary>
    public IEnumerable<Rijsleutel> Van(Cijfer cijfer) => cijfer switch
    {
        Cijfer.Voorraad => Ruimten(cijfer, static ruimte => ruimte.InVoorraad),
        Cijfer.VoorraadOpgeleverd => Ruimten(cijfer, static ruimte => ruimte is { InVoorraad: true, InBestaand: true }),
        Cijfer.VoorraadInAanbouw => Ruimten(cijfer, static ruimte => ruimte is { InVoorraad: true, InAanbouw: true }),
        Cijfer.VoorraadOnbekend => Ruimten(cijfer, static ruimte => ruimte.IsOnbekend),
        Cijfer.Leegstand => Ruimten(cijfer, static ruimte => ruimte.LeegSinds is not null),
        Cijfer.StructureleLeegstand => Ruimten(cijfer, static ruimte => ruimte.IsStructureel),
        Cijfer.LeegstandTotEenJaar => Ruimten(cijfer, static ruimte => ruimte.LeegSinds is { } sinds && !Leegstandsregels.IsLangdurig(sinds, ruimte.Dag)),
        Cijfer.LeegstandEenTotDrieJaar => Ruimten(cijfer, static ruimte => ruimte is { IsStructureel: false, LeegSinds: { } sinds } && Leegstandsregels.IsLangdurig(sinds, ruimte.Dag)),
        Cijfer.AantalGebouwen => Gebouwen(cijfer, static (ruimten, _) => ruimten > 0),
        Cijfer.AantalVolledigLeeg => Gebouwen(cijfer, static (ruimten, leeg) => leeg > 0 && leeg == ruimten),
        Cijfer.AantalGedeeltelijkLeeg => Gebouwen(cijfer, static (ruimten, leeg) => leeg > 0 && leeg < ruimten),
        Cijfer.Transformatieplicht => Plichten(cijfer, static _ => 1m),
        Cijfer.TransformatieplichtOppervlakte when vraag.Gebouw is not null => Ruimten(cijfer, static _ => true),
        Cijfer.TransformatieplichtOppervlakte => Plichten(cijfer, static plicht => plicht.Oppervlakte),
        Cijfer.NieuwbouwSinds2012 => Nieuwbouw(cijfer),
        Cijfer.PlannenInKrimpgebied => Van(Cijfer.Publiekrechtelijk).Where(rij => snapshot.IsKrimpgebied(rij.Locatie!, dag)),
        Cijfer.Vastgesteld or Cijfer.Ontwerp or Cijfer.Structuurvisie or Cijfer.ZonderRoStatus => Plannen(cijfer),
        Cijfer.LeegstandVerschil => [],
        _ => Cijferregister.Van(cijfer).AlleenRegio ? VanRegio(cijfer) : Cijferregister.Van(cijfer).Termen.SelectMany(Van),
    };

    // Loops, not queries: a query makes an object of every unit of the land.
    private IEnumerable<Rijsleutel> Ruimten(Cijfer deel, Func<Ruimtedag, bool> telt)
    {
        foreach (var gebouw in Dossiers)
            foreach (var ruimte in gebouw.Ruimten)
                if (new Ruimtedag(gebouw, ruimte, dag) is { Bestaat: true } stand && telt(stand))
                    yield return new Rijsleutel(deel, stand);
    }

    private IEnumerable<Rijsleutel> Gebouwen(Cijfer deel, Func<int, int, bool> telt)
    {
        foreach (var gebouw in Dossiers)
        {
            var (ruimten, leeg) = (0, 0);
            foreach (var ruimte in gebouw.Ruimten)
            {
                var stand = new Ruimtedag(gebouw, ruimte, dag);
                if (!stand.Bestaat) continue;
                if (stand.InVoorraad) ruimten++;
                if (stand.LeegSinds is not null) leeg++;
            }
            if (telt(ruimten, leeg)) yield return new Rijsleutel(deel, gebouw);
        }
    }

    private IEnumerable<Rijsleutel> Plichten(Cijfer deel, Func<Transformatieplichtgebouw, decimal> waarde) =>
        from dossier in dossiers
        from periode in dossier.Transformatieplichten
        where periode.Dagen.Bevat(dag.DayNumber)
        let plicht = periode.Gebouwregel
        select new Rijsleutel(new Gebouwrij(deel, waarde(plicht), periode.Gebouw.Gebouw) { Plicht = plicht });

    private IEnumerable<Rijsleutel> Nieuwbouw(Cijfer deel)
    {
        foreach (var gebouw in Dossiers)
        {
            if (Voorraadregels.Nieuwbouwdag(gebouw.Gebouw) is not { } opgeleverd || opgeleverd > dag) continue;
            foreach (var ruimte in gebouw.Ruimten)
                if (ruimte.TeltMee && new Ruimtedag(gebouw, ruimte, opgeleverd) is { Bestaat: true } stand)
                    yield return new Rijsleutel(deel, stand);
        }
    }

    private IEnumerable<Rijsleutel> Plannen(Cijfer deel) =>
        from dossier in dossiers
        from plan in dossier.Plannen
        let stand = plan.StandOp(dag)
        where stand is not null && stand.Status == (Planstatus)(deel - Cijfer.Vastgesteld) && stand.Oppervlakte.M2 != 0
        select new Rijsleutel(new Planrij(deel, stand.Oppervlakte.M2, plan.Plan, stand));

    private IEnumerable<Gebouwdossier> Dossiers =>
        dossiers.SelectMany(dossier => dossier.Gebouwen).Where(gebouw => vraag.Gebouw is null || gebouw.Gebouw.Code == vraag.Gebouw);
}
