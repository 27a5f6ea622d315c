using System.Diagnostics.CodeAnalysis;

namespace Kantorentop.Web.Opdrachten;

/// <summary>
/// The arguments of the program, taken apart before any configuration is built: the configuration's own parser would take an
/// absolute path or '--proef' for a switch and swallow the argument after it.
/// </summary>
internal sealed class Opdrachtinvoer
{
    private readonly List<string> _operanden = [];
    private readonly List<string> _configuratie = [];
    private readonly Dictionary<string, string> _opties = new(StringComparer.Ordinal);

    private Opdrachtinvoer()
    {
    }

    /// <summary>The command; null when the program is to serve pages.</summary>
    public Opdracht? Opdracht { get; private set; }

    /// <summary>What the command works on, in order.</summary>
    public IReadOnlyList<string> Operanden => _operanden;

    /// <summary>What is left for the configuration.</summary>
    public string[] Configuratie => [.. _configuratie];

    /// <summary>What is wrong with the arguments, or null.</summary>
    public string? Fout { get; private set; }

    /// <summary>True when the option was given.</summary>
    public bool Heeft(string optie) => _opties.ContainsKey(optie);

    /// <summary>The value of an option, when it was given.</summary>
    public bool TryOptie(string optie, [MaybeNullWhen(false)] out string waarde) => _opties.TryGetValue(optie, out waarde);

    public static Opdrachtinvoer Parse(IReadOnlyList<string> args)
    {
        var invoer = new Opdrachtinvoer();
        for (var i = 0; i < args.Count && invoer.Fout is null; i++)
        {
            if (Opdrachtopties.All.TryGetValue(args[i], out var metWaarde)) i += invoer.LeesOptie(args, i, metWaarde);
            else if (args[i].StartsWith('-')) i += invoer.LeesConfiguratie(args, i);
            else invoer.LeesOperand(args[i]);
        }

        invoer.Fout ??= invoer.ZoekFout();
        return invoer;
    }

    private int LeesOptie(IReadOnlyList<string> args, int plaats, bool metWaarde)
    {
        if (metWaarde && plaats + 1 >= args.Count) Fout = $"Na {args[plaats]} ontbreekt de waarde.";
        else _opties[args[plaats]] = metWaarde ? args[plaats + 1] : "";
        return metWaarde ? 1 : 0;
    }

    /// <summary>'--Sleutel=waarde' is configuration everywhere; '--sleutel waarde' only when pages are served.</summary>
    private int LeesConfiguratie(IReadOnlyList<string> args, int plaats)
    {
        _configuratie.Add(args[plaats]);
        if (args[plaats].Contains('=', StringComparison.Ordinal)) return 0;
        if (Opdracht is not null) Fout = $"De optie '{args[plaats]}' bestaat niet. {Opdracht.Uitleg}";
        if (plaats + 1 < args.Count) _configuratie.Add(args[plaats + 1]);
        return 1;
    }

    private void LeesOperand(string tekst)
    {
        if (Opdracht is not null) _operanden.Add(tekst);
        else if ((Opdracht = Opdrachtlijst.Find(tekst)) is null) Fout = $"De opdracht '{tekst}' bestaat niet. {Opdrachtlijst.Uitleg}";
    }

    private string? ZoekFout()
    {
        if (Opdracht is null) return _opties.Count == 0 ? null : $"{_opties.Keys.First()} hoort bij een opdracht. {Opdrachtlijst.Uitleg}";
        var vreemd = _opties.Keys.FirstOrDefault(optie => !Opdracht.Opties.Contains(optie));
        if (vreemd is not null) return $"De optie {vreemd} hoort niet bij '{Opdracht.Naam}'. {Opdracht.Uitleg}";
        vreemd = _configuratie.FirstOrDefault(tekst => !IsInstelling(tekst));
        if (vreemd is not null) return $"De optie '{vreemd}' bestaat niet. {Opdracht.Uitleg}";
        return _operanden.Count < Opdracht.Minimum || _operanden.Count > Opdracht.Maximum ? Opdracht.Uitleg : null;
    }

    /// <summary>With a command only settings in a section are taken, as '--ConnectionStrings:Kantorentop=…': the rest is a typing error.</summary>
    private static bool IsInstelling(string tekst) =>
        tekst.StartsWith("--", StringComparison.Ordinal) && tekst.IndexOf(':', StringComparison.Ordinal) is > 2 and var punt
        && tekst.IndexOf('=', StringComparison.Ordinal) > punt;
}
