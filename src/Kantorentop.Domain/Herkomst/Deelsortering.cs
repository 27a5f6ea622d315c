namespace Kantorentop.Domain.Herkomst;

/// <summary>Sorts a part of a list: a page of a list costs its length once or twice over, not that of sorting all.</summary>
/// <param name="vergelijk">An order in which no two are equal.</param>
internal readonly struct Deelsortering<T>(Comparison<T> vergelijk)
{
    private const int Klein = 64;

    /// <summary>Puts those from one place up to another where sorting all would put them; before and after them stand the others, in no particular order.</summary>
    public void Sorteer(Span<T> rijen, int vanaf, int tot) => Sorteer(rijen, vanaf, tot, 2 * int.Log2(rijen.Length + 1));

    /// <summary>Divides and goes on with what is asked for; where dividing comes to nothing, all is sorted after all.</summary>
    private void Sorteer(Span<T> rijen, int vanaf, int tot, int diepte)
    {
        if (vanaf >= tot) return;
        if (rijen.Length <= Klein || diepte == 0 || tot - vanaf == rijen.Length)
        {
            rijen.Sort(vergelijk);
            return;
        }
        var grens = Verdeel(rijen);
        Sorteer(rijen[..grens], vanaf, Math.Min(tot, grens), diepte - 1);
        Sorteer(rijen[grens..], Math.Max(vanaf - grens, 0), tot - grens, diepte - 1);
    }

    /// <summary>Brings the smaller ones before the larger ones and gives the place where those begin; neither part is empty.</summary>
    private int Verdeel(Span<T> rijen)
    {
        var spil = Midden(rijen[0], rijen[rijen.Length / 2], rijen[^1]);
        var (links, rechts) = (-1, rijen.Length);
        while (true)
        {
            while (vergelijk(rijen[++links], spil) < 0) continue;
            while (vergelijk(rijen[--rechts], spil) > 0) continue;
            if (links >= rechts) return rechts + 1;
            (rijen[links], rijen[rechts]) = (rijen[rechts], rijen[links]);
        }
    }

    private T Midden(T een, T twee, T drie)
    {
        if (vergelijk(een, twee) > 0) (een, twee) = (twee, een);
        return vergelijk(drie, een) < 0 ? een : vergelijk(drie, twee) < 0 ? drie : twee;
    }
}
