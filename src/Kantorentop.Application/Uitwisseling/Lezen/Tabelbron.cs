using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>The rows of one file that have a key of their own. What cannot be used becomes an error, and the next row is read.</summary>
internal sealed class Tabelbron<T>(Tabelvorm<T> vorm, Gemeentenamen namen, Bevindingenlijst fouten)
    where T : class
{
    private bool _isOnleesbaar;

    /// <summary>Reads the file. The reader that comes with each row is one and the same: use it before the next row.</summary>
    public IEnumerable<(string Sleutel, int Regel, Rijlezer<T> Lezer)> Rijen(Bronbestand bestand)
    {
        using var csv = Open(bestand);
        if (csv is null || LeesKop(csv, bestand) is not { } kop) yield break;
        var lezer = new Rijlezer<T>(vorm, kop, namen);
        var gezien = new Dictionary<string, int>(StringComparer.Ordinal);
        while (Verder(csv, bestand))
        {
            if (Sleutel(csv, bestand, kop, lezer) is not { } sleutel) continue;
            if (gezien.TryAdd(sleutel, csv.Regel)) yield return (sleutel, csv.Regel, lezer);
            else fouten.Add(bestand.Naam, csv.Regel, lezer.Cel(vorm.Sleutels[0].Naam), Dubbel(gezien[sleutel]));
        }
    }

    private string? Sleutel(Csvlezer csv, Bronbestand bestand, Kop<T> kop, Rijlezer<T> lezer)
    {
        if (csv.Cellen.Length != kop.Aantal)
        {
            fouten.Add(bestand.Naam, csv.Regel, null, new Melding(
                "aantal-cellen", $"Deze regel heeft {csv.Cellen.Length} cellen en de kop {kop.Aantal}. Zet tekst met een scheidingsteken tussen aanhalingstekens."));
            return null;
        }

        lezer.Begin(csv.Cellen);
        if (lezer.Sleutel() is { } sleutel) return sleutel;
        _ = lezer.Feit(null);
        foreach (var melding in lezer.Meldingen) fouten.Add(bestand.Naam, csv.Regel, lezer.Cel(melding.Veld), melding);
        return null;
    }

    private Kop<T>? LeesKop(Csvlezer csv, Bronbestand bestand)
    {
        if (!Verder(csv, bestand))
        {
            if (!_isOnleesbaar) fouten.Add(bestand.Naam, null, null, new Melding("leeg-bestand", "Het bestand is leeg. De eerste regel noemt de kolommen."));
            return null;
        }

        var uitkomst = Kop<T>.Lees(vorm, csv.Cellen);
        foreach (var melding in uitkomst.Meldingen) fouten.Add(bestand.Naam, csv.Regel, null, melding);
        return uitkomst.Waarde;
    }

    private Csvlezer? Open(Bronbestand bestand)
    {
        try
        {
            return new Csvlezer(bestand);
        }
        catch (OnleesbaarException onleesbaar)
        {
            Noteer(bestand, onleesbaar);
            return null;
        }
    }

    private bool Verder(Csvlezer csv, Bronbestand bestand)
    {
        try
        {
            return csv.Read();
        }
        catch (OnleesbaarException onleesbaar)
        {
            Noteer(bestand, onleesbaar);
            return false;
        }
    }

    private void Noteer(Bronbestand bestand, OnleesbaarException onleesbaar)
    {
        _isOnleesbaar = true;
        fouten.Add(bestand.Naam, onleesbaar.Regel, null, new Melding(onleesbaar.Code, onleesbaar.Message));
    }

    private Melding Dubbel(int regel) => new(
        "sleutel-dubbel", $"Deze rij staat ook op regel {regel}. Een rij mag per bestand een keer voorkomen; haal er een weg.", vorm.Sleutels[0].Naam);
}
