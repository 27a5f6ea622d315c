namespace Kantorentop.TestSupport.Paginas;

/// <summary>docs/paginas.md: every page, an example of its address and who gets what. The tests hold the portal to it.</summary>
public sealed class Paginatabel
{
    private Paginatabel(IReadOnlyList<Pagina> paginas, IReadOnlyDictionary<string, string> accounts) => (Paginas, Accounts) = (paginas, accounts);

    /// <summary>The table of this repository.</summary>
    public static Paginatabel Standaard { get; } = Lees(File.ReadAllLines(RepositoryRoot.Combine("docs", "paginas.md")));

    public IReadOnlyList<Pagina> Paginas { get; }

    /// <summary>The example account of each kind of visitor that signs in, by the name of its column.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; }

    /// <summary>The routes that have no line yet.</summary>
    public IEnumerable<string> Ontbrekend(IEnumerable<string> sjablonen) => sjablonen.Except(Paginas.Select(pagina => pagina.Sjabloon));

    /// <summary>Reads the two tables of the document, known by the first word of their heads.</summary>
    public static Paginatabel Lees(IEnumerable<string> regels)
    {
        var tabellen = Tabellen(regels).ToDictionary(tabel => tabel[0][0]);
        var (paginas, accounts) = (tabellen["Adres"], tabellen["Kolom"]);
        return new(
            [.. paginas.Skip(1).Select(rij => Pagina(paginas[0], rij))],
            accounts.Skip(1).Where(rij => rij[1].Contains('@', StringComparison.Ordinal)).ToDictionary(rij => rij[0], rij => rij[1]));
    }

    private static Pagina Pagina(string[] kop, string[] rij) => rij.Length == kop.Length
        ? new(rij[0], rij[1], new OrderedDictionary<string, string>(kop.Zip(rij, KeyValuePair.Create).Skip(2)))
        : throw new FormatException($"docs/paginas.md: the line of {rij[0]} has {rij.Length} cells, its table {kop.Length}.");

    private static IEnumerable<List<string[]>> Tabellen(IEnumerable<string> regels)
    {
        List<string[]> tabel = [];
        foreach (var regel in regels.Append(""))
        {
            if (regel.StartsWith('|'))
            {
                if (!regel.StartsWith("| ---", StringComparison.Ordinal)) tabel.Add(Cellen(regel));
            }
            else if (tabel.Count > 0)
            {
                yield return tabel;
                tabel = [];
            }
        }
    }

    private static string[] Cellen(string regel) =>
        [.. regel.Trim().Trim('|').Split('|').Select(cel => cel.Replace("`", "", StringComparison.Ordinal).Trim())];
}
