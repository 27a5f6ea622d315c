using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Turns the cells of one row after another into values, and gathers everything that is wrong with a row.</summary>
internal sealed class Rijlezer<T>(Tabelvorm<T> vorm, Kop<T> kop, Gemeentenamen namen, Tekstvoorraad teksten)
    where T : class
{
    private readonly List<Melding> _meldingen = [];
    private string[] _cellen = [];
    private T? _huidig;

    public IReadOnlyList<Melding> Meldingen => _meldingen;

    /// <summary>Goes to a row.</summary>
    public void Begin(string[] cellen)
    {
        _cellen = cellen;
        _huidig = null;
        _meldingen.Clear();
    }

    /// <summary>True when the row ends the recording of its key.</summary>
    public bool Vervalt()
    {
        var cel = kop.Vervallen < 0 ? "" : _cellen[kop.Vervallen].ToLowerInvariant();
        if (cel is not ("" or "ja" or "nee"))
            _meldingen.Add(new Melding("ja-nee", "Vul 'ja' in om de rij te laten vervallen, of laat de cel leeg.", Tabelvormen.Vervallen));
        return cel == "ja";
    }

    /// <summary>The key of the row; null when one of its cells is wrong.</summary>
    public Rijsleutel? Sleutel()
    {
        var delen = new string[vorm.Sleutels.Count];
        for (var i = 0; i < delen.Length; i++)
        {
            var kolom = vorm.Sleutels[i];
            var uitkomst = kolom.Normalize(Cel(kolom));
            delen[i] = teksten.Neem(uitkomst.Waarde ?? "");
            Noteer(uitkomst, kolom.Naam);
        }

        return _meldingen.Count == 0 ? Rijsleutel.Van(delen) : null;
    }

    /// <summary>The fact of the row; null when anything is wrong.</summary>
    /// <param name="huidig">What is recorded of it: a column that the file leaves out keeps its value.</param>
    public T? Feit(T? huidig)
    {
        _huidig = huidig;
        _meldingen.Clear();
        var feit = vorm.Maak(this);
        return _meldingen.Count == 0 ? feit : null;
    }

    /// <summary>The value of a column; the default when the cell is wrong, which is then among the messages.</summary>
    public TWaarde Lees<TWaarde>(Kolom<T, TWaarde> kolom)
    {
        if (kop.Plaats(kolom) < 0) return _huidig is null ? default! : kolom.Waarde(_huidig);
        var uitkomst = kolom.Parse(Cel(kolom));
        Noteer(uitkomst, kolom.Naam);
        return uitkomst.Waarde!;
    }

    /// <summary>The cell under that column as it was sent, or null.</summary>
    public string? Cel(string? naam) => naam switch
    {
        null => null,
        Tabelvormen.Vervallen => kop.Vervallen < 0 ? null : _cellen[kop.Vervallen],
        _ => vorm.Find(naam) is { } kolom && kop.Plaats(kolom) is >= 0 and var plaats ? _cellen[plaats] : null,
    };

    private string Cel(Kolom<T> kolom)
    {
        var cel = _cellen[kop.Plaats(kolom)];
        if (cel.Length == 0) return cel;
        if (kolom.IsGemeente) cel = namen.FindCode(cel) ?? cel;
        return kolom.IsCode ? teksten.Neem(cel) : cel;
    }

    private void Noteer(Uitkomst uitkomst, string kolom)
    {
        foreach (var melding in uitkomst.Meldingen) _meldingen.Add(melding with { Veld = kolom });
    }
}
