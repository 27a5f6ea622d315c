using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>A column of an exchange file.</summary>
internal abstract record Kolom<T>(string Naam)
{
    /// <summary>True when the file need not have the column: then what is recorded stays.</summary>
    public bool MagOntbreken { get; init; }

    /// <summary>True for a column that makes a row the same row.</summary>
    public bool IsSleutel { get; init; }

    /// <summary>True for codes, which many rows repeat: equal ones are kept once.</summary>
    public bool IsCode { get; init; }

    /// <summary>True when the cell may hold the name of a municipality instead of its code.</summary>
    public bool IsGemeente { get; init; }

    /// <summary>The cell of a fact.</summary>
    public abstract string Schrijf(T feit);

    /// <summary>The one spelling of a cell, in which two cells of one value are equal; or what is wrong with it.</summary>
    public abstract Uitkomst<string> Normalize(string cel);

    /// <summary>The column as a form shows it.</summary>
    public abstract Kolombeschrijving Beschrijf();
}

/// <summary>A column of a kind of value.</summary>
internal sealed record Kolom<T, TWaarde>(string Naam, Func<T, TWaarde> Waarde, Vorm<TWaarde> Vorm) : Kolom<T>(Naam)
{
    public override string Schrijf(T feit) => Vorm.Format(Waarde(feit));

    public override Uitkomst<string> Normalize(string cel) =>
        Parse(cel) is var uitkomst && uitkomst.IsGelukt ? Uitkomst<string>.Met(Vorm.Format(uitkomst.Waarde!)) : Uitkomst<string>.Mislukt(uitkomst.Meldingen);

    public override Kolombeschrijving Beschrijf() => new(Naam, Kolomaarden.Van(typeof(TWaarde)))
    {
        IsSleutel = IsSleutel,
        MagLeeg = Vorm.MagLeeg,
        Keuzes = Kolomaarden.Keuzes(typeof(TWaarde)),
    };

    /// <summary>The value of a cell.</summary>
    public Uitkomst<TWaarde> Parse(string cel)
    {
        if (cel.Length > 0) return Vorm.Parse(cel);
        return Vorm.MagLeeg
            ? new Uitkomst<TWaarde>(default, [])
            : Uitwisseling.Vormen.Vorm.Fout<TWaarde>("leeg", $"Deze cel moet gevuld zijn. Vul '{Naam}' in.");
    }
}
