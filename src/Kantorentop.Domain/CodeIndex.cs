using System.Diagnostics.CodeAnalysis;

namespace Kantorentop.Domain;

/// <summary>Things by code, in shards: a changed copy copies only the shards that change, so a save costs no copy of the country.</summary>
internal sealed class CodeIndex<T>
{
    private const int AantalDelen = 4096;

    private readonly Dictionary<string, T>[] _delen;

    private CodeIndex(Dictionary<string, T>[] delen) => _delen = delen;

    public static CodeIndex<T> Leeg() => new(Enumerable.Repeat(new Dictionary<string, T>(), AantalDelen).ToArray());

    /// <summary>Everything, in no particular order.</summary>
    public IEnumerable<T> Alle => _delen.SelectMany(deel => deel.Values);

    public bool TryFind(string code, [MaybeNullWhen(false)] out T waarde) => _delen[Deel(code)].TryGetValue(code, out waarde);

    /// <summary>A copy without the one and with the other; what is in both is replaced.</summary>
    public CodeIndex<T> With(IEnumerable<string> weg, IEnumerable<KeyValuePair<string, T>> erbij)
    {
        var delen = (Dictionary<string, T>[])_delen.Clone();
        foreach (var code in weg) Eigen(delen, Deel(code)).Remove(code);
        foreach (var (code, waarde) in erbij) Eigen(delen, Deel(code))[code] = waarde;
        return new CodeIndex<T>(delen);
    }

    private Dictionary<string, T> Eigen(Dictionary<string, T>[] delen, int deel) =>
        ReferenceEquals(delen[deel], _delen[deel]) ? delen[deel] = new Dictionary<string, T>(_delen[deel]) : delen[deel];

    private static int Deel(string code) => (int)((uint)code.GetHashCode(StringComparison.Ordinal) % AantalDelen);
}
