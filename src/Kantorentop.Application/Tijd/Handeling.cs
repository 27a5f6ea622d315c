using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Tijd;

/// <summary>What someone asks to be recorded.</summary>
/// <param name="OperatieId">Made by the server with the form; the same id is carried out once.</param>
/// <param name="Soort">Kind of act in kebab-case, as 'ruimtestand-registreren'.</param>
/// <param name="Onderwerp">What it is about, for people; no personal data, no amounts.</param>
/// <param name="Door">Who asks.</param>
public sealed record Handeling(Guid OperatieId, string Soort, string Onderwerp, Bevoegdheid Door)
{
    /// <summary>Where the request came from: 'web', 'api' or 'opdrachtregel'.</summary>
    public string Oorsprong { get; init; } = "web";
}
