using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>Text: codes, names and codes joined by '+'.</summary>
internal static class Tekstvorm
{
    public const int MaximumTekst = 1000;

    public static Vorm<string> Code { get; } = Tekst(Identiteit.MaximumCode);

    public static Vorm<string> Naam { get; } = Tekst(MaximumTekst);

    public static Vorm<string?> NaamOfLeeg { get; } = Naam.OfGeen();

    public static Vorm<string?> CodeOfLeeg { get; } = Code.OfGeen();

    /// <summary>Codes joined by '+', without the spaces around it.</summary>
    public static Vorm<string?> CodesOfLeeg { get; } = new Vorm<string>(cel => Naam.Parse(Voeg(cel)), Spreadsheettekst.Beveilig).OfGeen();

    /// <summary>A province by its code or any spelling of its name.</summary>
    public static Vorm<string> Provincie { get; } = new(
        cel => Uitkomst<string>.Met(Provincienamen.FindCode(cel) ?? cel), Spreadsheettekst.Beveilig);

    private static string Voeg(string cel) =>
        string.Join('+', cel.Split('+', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static bool HeeftStuurteken(string tekst)
    {
        foreach (var teken in tekst)
            if (char.IsControl(teken) && teken is not ('\t' or '\n' or '\r')) return true;
        return false;
    }

    private static Vorm<string> Tekst(int maximum) => new(
        cel =>
        {
            var tekst = Spreadsheettekst.Ontdoe(cel);
            if (tekst.Length > maximum) return Vorm.Fout<string>("te-lang", $"De tekst is langer dan {maximum} tekens. Kort hem in.");
            return HeeftStuurteken(tekst)
                ? Vorm.Fout<string>("stuurteken", "De tekst bevat een onzichtbaar stuurteken. Typ de tekst opnieuw.")
                : Uitkomst<string>.Met(tekst);
        },
        Spreadsheettekst.Beveilig);
}
