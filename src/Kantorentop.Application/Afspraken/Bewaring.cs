using Kantorentop.Domain;

namespace Kantorentop.Application.Afspraken;

/// <summary>One row of a form: what it asks for, and the recording that it showed when it was opened.</summary>
/// <param name="Nieuw">What the form says now.</param>
/// <param name="Gezien">Number of the registratie whose text the form showed; 0 when it showed nothing.</param>
public sealed record Onderdeelwijziging<T>(T Nieuw, long Gezien);

/// <summary>A row that someone else changed while the form was open. Neither text is lost: the user chooses.</summary>
/// <param name="Eigen">What the form says.</param>
/// <param name="Huidig">What is recorded now.</param>
/// <param name="Nummer">Number of the registratie that recorded it: what the next attempt has seen.</param>
/// <param name="Wie">Who recorded it, with the organisation.</param>
/// <param name="Ogenblik">When.</param>
public sealed record Onderdeelconflict<T>(T Eigen, T Huidig, long Nummer, string Wie, DateTimeOffset Ogenblik);

/// <summary>How a save ended; with conflicts nothing was saved.</summary>
public sealed record Bewaring<T>(IReadOnlyList<Melding> Meldingen, IReadOnlyList<Onderdeelconflict<T>> Conflicten) : Uitkomst(Meldingen);
