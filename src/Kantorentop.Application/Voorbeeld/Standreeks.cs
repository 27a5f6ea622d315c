using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Strings the standen of one unit together: each ends where the next begins.</summary>
internal sealed class Standreeks(string ruimte)
{
    private readonly List<Ruimtestand> _standen = [];

    /// <summary>From that day on the unit is used so; a stand on the same day as the one before takes its place.</summary>
    public void Add(DateOnly vanaf, Gebruik gebruik, bool aangeboden)
    {
        if (_standen.Count > 0 && _standen[^1].Vanaf >= vanaf) _standen.RemoveAt(_standen.Count - 1);
        if (_standen.Count > 0)
        {
            var zelfde = _standen[^1].Gebruik == gebruik && _standen[^1].Aangeboden == aangeboden;
            _standen[^1] = _standen[^1] with { Tot = zelfde ? null : vanaf };
            if (zelfde) return;
        }

        _standen.Add(new Ruimtestand(ruimte, vanaf, null, gebruik, aangeboden));
    }

    /// <summary>The standen, cut off where the unit ends or knowledge of it ends.</summary>
    public List<Ruimtestand> Close(DateOnly? einde) =>
        einde is null ? _standen : [.. _standen.Where(stand => stand.Vanaf < einde).Select(stand => stand.Tot < einde ? stand : stand with { Tot = einde })];
}
