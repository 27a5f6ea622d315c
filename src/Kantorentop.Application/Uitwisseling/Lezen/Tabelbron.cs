using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>A row of a file.</summary>
/// <param name="Sleutel">Its key.</param>
/// <param name="Regel">Line on which it begins.</param>
/// <param name="Cellen">Its cells.</param>
internal readonly record struct Bronrij(Rijsleutel Sleutel, int Regel, string[] Cellen);

/// <summary>The rows of one file that have a key of their own. What cannot be used becomes an error, and the next row is read.</summary>
internal sealed class Tabelbron<T>(Tabelvorm<T> vorm, Leesomgeving omgeving, Bestandsplek plek)
    where T : class
{
    private Rijlezer<T>? _lezer;
    private bool _isOnleesbaar;

    /// <summary>Makes facts of the rows that were given.</summary>
    public Rijlezer<T> Lezer => _lezer!;

    /// <summary>The keys of the rows that were given.</summary>
    public Sleutelregister Gelezen { get; } = new();

    /// <summary>Reads the file.</summary>
    public IEnumerable<Bronrij> Rijen(Bronbestand bestand)
    {
        using var bron = Open(bestand);
        if (bron is null || LeesKop(bron) is not { } kop) yield break;
        plek.Kolommen = kop.Plaatsen;
        _lezer = new Rijlezer<T>(vorm, kop, omgeving.Namen, omgeving.Teksten);
        while (Verder(bron))
        {
            if (Sleutel(bron, kop, _lezer) is not { } sleutel) continue;
            if (Gelezen.TryAdd(sleutel, bron.Regel, out var eerder)) yield return new Bronrij(sleutel, bron.Regel, bron.Cellen);
            else omgeving.Fouten.Add(plek.Fout(bron.Regel, _lezer.Cel(vorm.Sleutels[0].Naam), Dubbel(eerder)));
        }
    }

    private Rijsleutel? Sleutel(Rijbron bron, Kop<T> kop, Rijlezer<T> lezer)
    {
        if (HeeftCelfouten(bron, kop)) return null;
        if (bron.Cellen.Length != kop.Aantal)
        {
            omgeving.Fouten.Add(plek.Fout(bron.Regel, null, Scheef(bron.Cellen, kop.Aantal)));
            return null;
        }

        lezer.Begin(bron.Cellen);
        if (lezer.Sleutel() is { } sleutel) return sleutel;
        _ = lezer.Feit(null);
        foreach (var melding in lezer.Meldingen) omgeving.Fouten.Add(plek.Fout(bron.Regel, lezer.Cel(melding.Veld), melding));
        return null;
    }

    private bool HeeftCelfouten(Rijbron bron, Kop<T>? kop)
    {
        foreach (var (plaats, melding) in bron.Celfouten)
        {
            var kolom = kop?.Plaatsen.FirstOrDefault(paar => paar.Value == plaats).Key;
            omgeving.Fouten.Add(plek.Fout(bron.Regel, plaats, null, melding with { Veld = kolom }));
        }

        return bron.Celfouten.Count > 0;
    }

    private Kop<T>? LeesKop(Rijbron bron)
    {
        if (!Verder(bron))
        {
            if (!_isOnleesbaar) omgeving.Fouten.Add(plek.Fout(null, null, new Melding("leeg-bestand", "Het bestand is leeg. De eerste regel noemt de kolommen.")));
            return null;
        }

        if (HeeftCelfouten(bron, kop: null)) return null;
        var uitkomst = Kop<T>.Lees(vorm, bron.Cellen);
        foreach (var melding in uitkomst.Meldingen) omgeving.Fouten.Add(plek.Fout(bron.Regel, null, melding));
        return uitkomst.Waarde;
    }

    private Rijbron? Open(Bronbestand bestand)
    {
        try
        {
            return bestand.Open();
        }
        catch (OnleesbaarException onleesbaar)
        {
            Noteer(onleesbaar);
            return null;
        }
    }

    private bool Verder(Rijbron bron)
    {
        try
        {
            return bron.Read();
        }
        catch (OnleesbaarException onleesbaar)
        {
            Noteer(onleesbaar);
            return false;
        }
    }

    private void Noteer(OnleesbaarException onleesbaar)
    {
        _isOnleesbaar = true;
        omgeving.Fouten.Add(plek.Fout(onleesbaar.Regel, null, new Melding(onleesbaar.Code, onleesbaar.Message)));
    }

    private static Melding Scheef(string[] cellen, int aantal) => cellen.Length == 1 && cellen[0].AsSpan().ContainsAny(';', ',', '\t')
        ? new Melding("scheidingsteken", "Deze regel heeft een ander scheidingsteken dan de kop. Gebruik in het hele bestand hetzelfde: een puntkomma of een komma.")
        : new Melding("aantal-cellen", $"Deze regel heeft {cellen.Length} cellen en de kop {aantal}. Zet tekst met een scheidingsteken tussen aanhalingstekens.");

    private Melding Dubbel(int regel) => new(
        "sleutel-dubbel", $"Deze rij staat ook op regel {regel}. Een rij mag per bestand een keer voorkomen; haal er een weg.", vorm.Sleutels[0].Naam);
}
