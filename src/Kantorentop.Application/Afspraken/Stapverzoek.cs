namespace Kantorentop.Application.Afspraken;

/// <summary>Which step of which version a form asks for.</summary>
/// <param name="OperatieId">Id of the form: a double click has one effect.</param>
/// <param name="Sleutel">The version.</param>
/// <param name="Ronde">Which submission the page showed.</param>
public sealed record Stapverzoek(Guid OperatieId, Afspraaksleutel Sleutel, int Ronde);
