using Kantorentop.Domain;

namespace Kantorentop.Web.Onderdelen.Formulier;

/// <summary>What the fields of a form need to know of it.</summary>
/// <param name="Naam">Name of the form, unique on the page.</param>
/// <param name="Meldingen">Why the form was refused; empty on first sight.</param>
public sealed record Formulierstand(string Naam, IReadOnlyList<Melding> Meldingen)
{
    private readonly Dictionary<string, string> _namen = [];

    /// <summary>Called when a field has made itself known.</summary>
    internal Action? Benoemd { get; set; }

    /// <summary>Tells how the reader knows a field. Only a form that was refused keeps it.</summary>
    internal void Benoem(string veld, string naam)
    {
        if (Meldingen.Count < 2) return;
        _namen[Vergelijkbaar(veld)] = naam;
        Benoemd?.Invoke();
    }

    /// <summary>A message above the form: with the name of its field where other fields have the same message.</summary>
    public string Tekst(Melding melding) =>
        melding.Veld is { } veld && Meldingen.Count(ander => ander.Tekst == melding.Tekst) > 1 && _namen.TryGetValue(Vergelijkbaar(veld), out var naam)
            ? $"{naam}: {melding.Tekst}"
            : melding.Tekst;

    /// <summary>The id of a field, the same whether it is derived from the field or from a message about it.</summary>
    public string IdVan(string veld) => $"{Sleutel.Van(Naam)}-{Vergelijkbaar(veld)}";

    /// <summary>The messages about one field.</summary>
    public IEnumerable<Melding> Voor(string veld) =>
        Meldingen.Where(melding => melding.Veld is { } naam && Vergelijkbaar(naam) == Vergelijkbaar(veld));

    // 'BestaatVanaf' of a form model and 'bestaat_vanaf' of the exchange files are the same field.
    private static string Vergelijkbaar(string veld) =>
        new([.. veld.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
