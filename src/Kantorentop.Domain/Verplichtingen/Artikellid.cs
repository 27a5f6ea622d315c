namespace Kantorentop.Domain.Verplichtingen;

/// <summary>A member of an article of the covenant, or a part of one that carries a letter.</summary>
/// <param name="Nummer">'6', '7.4' or '3.1a'.</param>
/// <param name="Kop">Heading of the article.</param>
/// <param name="Alineas">The covenant's text, a paragraph each; only the line breaks and note marks are gone.</param>
/// <param name="Wie">Whom it addresses.</param>
/// <param name="Aard">Its nature; at least one.</param>
/// <param name="Per">Per what it is owed, in Dutch; empty where that has no meaning.</param>
/// <param name="Termijn">Its deadline rule.</param>
/// <param name="Noten">Footnotes of the covenant.</param>
public sealed record Artikellid(
    string Nummer,
    string Kop,
    IReadOnlyList<string> Alineas,
    IReadOnlyList<Plichtdrager> Wie,
    IReadOnlyList<Aard> Aard,
    string Per,
    Termijn Termijn,
    IReadOnlyList<string> Noten)
{
    /// <summary>The article number.</summary>
    public int Artikel => int.Parse(Nummer.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>'Artikel 7, lid 4', 'Artikel 3, lid 1, onder a' or 'Artikel 6'.</summary>
    public string Aanhaling
    {
        get
        {
            if (!Nummer.Contains('.', StringComparison.Ordinal)) return $"Artikel {Nummer}";
            var lid = Nummer.Split('.')[1];
            var letter = lid[^1];
            return char.IsAsciiLetter(letter) ? $"Artikel {Artikel}, lid {lid[..^1]}, onder {letter}" : $"Artikel {Artikel}, lid {lid}";
        }
    }

    /// <summary>True when only an effort is owed; screens then speak of effort.</summary>
    public bool IsInspanning => Aard.Contains(Verplichtingen.Aard.Inspanning) && !Aard.Contains(Verplichtingen.Aard.Resultaat);
}
