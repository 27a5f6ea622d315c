using Kantorentop.Domain.Partijen;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Changes of owner: sales of existing buildings, and new buildings that a developer hands over.</summary>
internal sealed class Verkopen(Toeval toeval, Eigenaren eigenaren)
{
    private static readonly DateOnly Vroegst = new(2000, 1, 1);

    /// <summary>Gives a part of the buildings a second owner.</summary>
    public void Apply(IEnumerable<Pand> panden)
    {
        foreach (var pand in panden.Where(pand => pand.Gebouw.Eigenaar is not null))
        {
            if (pand.Gebouw.Code == "STV-PLA-001") Sell(pand, "BEL-1", new(2011, 10, 1));
            else if (!pand.Vast) TrySell(pand);
        }
    }

    private void TrySell(Pand pand)
    {
        var nieuw = pand.Fase is Fase.InAanbouw or Fase.NogTeBouwen;
        if (!toeval.Chance(nieuw ? 600 : 90)) return;
        var dag = nieuw ? pand.Gebouw.Opgeleverd!.Value : toeval.Day(new(2006, 1, 1), new(2013, 12, 20));
        if (dag < Dagen.LaatstePeildatum && dag > Begin(pand) && (pand.Gebouw.Onttrokken is null || dag < pand.Gebouw.Onttrokken))
            Sell(pand, eigenaren.Belegger(), dag);
    }

    private static void Sell(Pand pand, string koper, DateOnly dag)
    {
        pand.Eigendommen.Add(new Eigendom(pand.Gebouw.Code, pand.Gebouw.Eigenaar!, Begin(pand), dag));
        pand.Eigendommen.Add(new Eigendom(pand.Gebouw.Code, koper, dag, null));
    }

    private static DateOnly Begin(Pand pand) => pand.Begin < Vroegst ? Vroegst : pand.Begin;
}
