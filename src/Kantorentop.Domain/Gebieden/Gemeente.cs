using Kantorentop.Domain.Tijd;

namespace Kantorentop.Domain.Gebieden;

/// <summary>
/// A municipality as it stood during a period. Figures follow the code that a location names:
/// <see cref="Opvolger"/> tells into which code a merged municipality went, for reference only.
/// </summary>
/// <param name="Code">CBS code with prefix, as 'GM0363'.</param>
/// <param name="Naam">Official name.</param>
/// <param name="Provincie">Province code, as 'PV27'.</param>
/// <param name="Vanaf">First day of this row.</param>
/// <param name="Tot">First day after it; null for 'still'.</param>
/// <param name="Opvolger">Code of the municipality that it merged into, or null.</param>
public sealed record Gemeente(string Code, string Naam, string Provincie, DateOnly Vanaf, DateOnly? Tot, string? Opvolger) : ITijdvak;
