using Kantorentop.Domain;
using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Application.Opmerkingen;

/// <summary>What someone writes about a figure.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Vraag">The figure.</param>
/// <param name="Tekst">As typed.</param>
public sealed record Opmerkinginvoer(Guid OperatieId, Cijfervraag Vraag, string? Tekst);

/// <summary>What someone answers to a note.</summary>
/// <param name="OperatieId">Made by the server with the form.</param>
/// <param name="Opmerking">The note.</param>
/// <param name="Tekst">As typed.</param>
public sealed record Opmerkingantwoord(Guid OperatieId, Guid Opmerking, string? Tekst);

/// <summary>What a text must be before it is recorded.</summary>
internal static class Tekstcontrole
{
    public const string Veld = "Tekst";

    /// <summary>What is wrong with a text; null when nothing is.</summary>
    public static Melding? Controleer(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return new Melding("tekst-ontbreekt", "Vul uw tekst in.", Veld);
        return tekst.Trim().Length > Opmerking.MaximumTekst
            ? new Melding("tekst-te-lang", "Maak uw tekst korter: hooguit 2.000 tekens.", Veld)
            : null;
    }
}
