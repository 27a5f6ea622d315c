namespace Kantorentop.Application.Opslag;

/// <summary>One string for equal texts, within one reading.</summary>
internal sealed class Tekstvoorraad
{
    private readonly Dictionary<string, string> _teksten = new(StringComparer.Ordinal);
    private string _laatste = "";

    /// <summary>The string that stands for an equal one; rows of one thing mostly follow each other.</summary>
    public string Neem(string tekst)
    {
        if (_laatste == tekst) return _laatste;
        if (_teksten.TryGetValue(tekst, out var bekend)) return _laatste = bekend;
        _teksten.Add(tekst, tekst);
        return _laatste = tekst;
    }
}
