using Kantorentop.Domain.Documenten;

namespace Kantorentop.Application.Documenten;

/// <summary>A file as it was sent.</summary>
/// <param name="Naam">Name that the browser gave; may hold a path.</param>
/// <param name="Inhoud">Content, which can seek; whoever opened it closes it.</param>
public sealed record Bestandsinvoer(string Naam, Stream Inhoud);

/// <summary>A file that passed: its kind is known and it is stored as it was looked at.</summary>
/// <param name="Naam">Name that is safe to show and to send.</param>
/// <param name="Soort">Kind by content.</param>
/// <param name="Hash">SHA-256 in hexadecimals.</param>
/// <param name="Inhoud">Content, which can seek.</param>
/// <param name="Gescand">True when a scanner found it clean.</param>
public sealed record Gekeurdbestand(string Naam, Bestandssoort Soort, string Hash, Stream Inhoud, bool Gescand);

/// <summary>A new version of a document.</summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Vorige">The version that the sender saw last: a newer one is told, not covered.</param>
/// <param name="OperatieId">Made by the server with the form.</param>
/// <param name="Bestand">The file.</param>
public sealed record Versieinvoer(long Document, int Vorige, Guid OperatieId, Bestandsinvoer? Bestand);
