using System.Text;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Vormen;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>Turns facts into the texts of a form. A form has no spreadsheet to fear, so text goes without the file's apostrophe.</summary>
internal static class Cellen
{
    public static IReadOnlyDictionary<string, string> Van<T>(Tabelvorm<T> vorm, T feit)
        where T : class => vorm.Kolommen.Zip(vorm.Beschrijving.Kolommen).ToDictionary(
        paar => paar.First.Naam,
        paar => paar.Second.Aard == Kolomaard.Tekst ? Spreadsheettekst.Ontdoe(paar.First.Schrijf(feit)) : paar.First.Schrijf(feit),
        StringComparer.Ordinal);

    public static Feitregel Regel<T>(Tabelvorm<T> vorm, Vastlegging<T> rij)
        where T : class => new(rij.Id, Van(vorm, rij.Feit), rij.Geopend, rij.Gesloten);

    /// <summary>The cells of a file that stand for what was typed, in the order of the columns.</summary>
    public static string[] Rij(Tabelbeschrijving tabel, IReadOnlyDictionary<string, string> cellen) =>
        [.. tabel.Kolommen.Select(kolom => Cel(kolom, (cellen.GetValueOrDefault(kolom.Naam) ?? "").Trim().Normalize(NormalizationForm.FormC)))];

    private static string Cel(Kolombeschrijving kolom, string tekst) => kolom.Aard == Kolomaard.Tekst ? Spreadsheettekst.Beveilig(tekst) : tekst;
}
