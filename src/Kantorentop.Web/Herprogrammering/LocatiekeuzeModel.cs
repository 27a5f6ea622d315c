using System.Globalization;
using Kantorentop.Application.Herprogrammering;
using Kantorentop.Domain;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Voorraad;
using Kantorentop.Web.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Herprogrammering;

/// <summary>What is chosen on one location: a line per plan and per building that is shown.</summary>
public sealed class LocatiekeuzeModel
{
    public string? OperatieId { get; set; }

    public string? Gezien { get; set; }

    /// <summary>'reken' to see the outcome without saving.</summary>
    public string? Actie { get; set; }

    public IList<Maatregelmodel> Plannen { get; set; } = [];

    public IList<Maatregelmodel> Gebouwen { get; set; } = [];

    internal static LocatiekeuzeModel Van(Scenarioblad blad, Locatiekeuzeblad keuze) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Gezien = Rijversie.Schrijf(blad.Scenario.Versie),
        Plannen = [.. keuze.Plannen.Select(rij => Maatregelmodel.Van(rij, blad.Dagen[0]))],
        Gebouwen = [.. keuze.Gebouwen.Select(rij => Maatregelmodel.Van(rij, blad.Dagen[0]))],
    };

    internal Locatiekeuze Lees(Invoerlezer lezer, string locatie) => new(
        locatie,
        [.. Plannen.Select((regel, nummer) => regel.Plan(lezer, $"{nameof(Plannen)}[{nummer}]")).OfType<Planmaatregel>()],
        [.. Gebouwen.Select((regel, nummer) => regel.Gebouw(lezer, $"{nameof(Gebouwen)}[{nummer}]")).OfType<Gebouwmaatregel>()]);

    /// <summary>A message about 'P-1.Rest' at the field of that line.</summary>
    internal Melding Plaats(Melding melding)
    {
        if (melding.Veld?.LastIndexOf('.') is not (> 0 and var punt)) return melding;
        var (code, veld) = (melding.Veld[..punt], melding.Veld[punt..]);
        foreach (var (naam, regels) in new[] { (nameof(Plannen), Plannen), (nameof(Gebouwen), Gebouwen) })
            if (regels.Select(regel => regel.Code).ToList().IndexOf(code) is >= 0 and var nummer)
                return melding with { Veld = string.Create(CultureInfo.InvariantCulture, $"{naam}[{nummer}]{veld}") };
        return melding;
    }
}

/// <summary>One line: what is done with a plan or a building. Without an act the other fields mean nothing.</summary>
public sealed class Maatregelmodel
{
    private static readonly Dictionary<string, Planingreep> Planingrepen = Enum.GetValues<Planingreep>().ToDictionary(ingreep => ingreep.ToString());
    private static readonly Dictionary<string, Onttrekking> Gebouwingrepen = Enum.GetValues<Onttrekking>().ToDictionary(ingreep => ingreep.ToString());

    public string? Code { get; set; }

    public string? Ingreep { get; set; }

    public string? Rest { get; set; }

    public string? Vanaf { get; set; }

    internal static Maatregelmodel Van(Plankeuze keuze, DateOnly vandaag) => new()
    {
        Code = keuze.Plan.Code,
        Ingreep = keuze.Maatregel?.Ingreep.ToString(),
        Rest = keuze.Maatregel is { Ingreep: not Planingreep.Schrappen } maatregel ? Weergave.Exact(maatregel.Rest.M2) : null,
        Vanaf = Weergave.DatumKort(keuze.Maatregel?.Vanaf ?? vandaag),
    };

    internal static Maatregelmodel Van(Gebouwkeuze keuze, DateOnly vandaag) => new()
    {
        Code = keuze.Stand.Gebouw.Code,
        Ingreep = keuze.Maatregel?.Onttrekking.ToString(),
        Vanaf = Weergave.DatumKort(keuze.Maatregel?.Vanaf ?? vandaag),
    };

    internal Planmaatregel? Plan(Invoerlezer lezer, string regel)
    {
        if (string.IsNullOrEmpty(Ingreep)) return null;
        var ingreep = lezer.Keuze(Ingreep, new($"{regel}.{nameof(Ingreep)}", "wat er met het plan gebeurt"), Planingrepen);
        var rest = lezer.Getal(Rest, new($"{regel}.{nameof(Rest)}", "de plancapaciteit die blijft", Optioneel: ingreep != Planingreep.Wijzigen), Getalgrens.OppervlakteOfNul);
        var vanaf = lezer.Datum(Vanaf, new($"{regel}.{nameof(Vanaf)}", "de dag"));
        return ingreep is null || vanaf is null || Code is null ? null : new(Code, ingreep.Value, vanaf.Value, new Oppervlakte(rest ?? 0));
    }

    internal Gebouwmaatregel? Gebouw(Invoerlezer lezer, string regel)
    {
        if (string.IsNullOrEmpty(Ingreep)) return null;
        var ingreep = lezer.Keuze(Ingreep, new($"{regel}.{nameof(Ingreep)}", "wat er met het gebouw gebeurt"), Gebouwingrepen);
        var vanaf = lezer.Datum(Vanaf, new($"{regel}.{nameof(Vanaf)}", "de dag"));
        return ingreep is null || vanaf is null || Code is null ? null : new(Code, ingreep.Value, vanaf.Value);
    }
}
