namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>
/// Text that a spreadsheet could run as a formula gets an apostrophe in front on its way out and loses one on its way in.
/// Text that begins with apostrophes before such a sign gets one more, so every text comes back as it was, 's-Gravenhage included.
/// </summary>
internal static class Spreadsheettekst
{
    private const string Gevaarlijk = "=+-@\t";

    public static string Beveilig(string tekst) => KanLopen(tekst) ? "'" + tekst : tekst;

    public static string Ontdoe(string cel) => cel.StartsWith('\'') && KanLopen(cel) ? cel[1..] : cel;

    private static bool KanLopen(string tekst)
    {
        var rest = tekst.AsSpan().TrimStart('\'');
        return rest.Length > 0 && Gevaarlijk.Contains(rest[0], StringComparison.Ordinal);
    }
}
