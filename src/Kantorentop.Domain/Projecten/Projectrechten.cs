using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Domain.Projecten;

/// <summary>
/// Who sees and keeps projects. What a competitor builds next is confidential (art. 6 Mededingingswet): only the party itself and the
/// secretariaat see it, as with its answers.
/// </summary>
public static class Projectrechten
{
    /// <summary>True for who sees the projects of a party.</summary>
    public static bool MagLezen(Bevoegdheid wie, string partij) => Leesrecht.MagAntwoorden(wie, partij);

    /// <summary>True for who keeps them: the own people of the party with the role invoeren.</summary>
    public static bool MagBijhouden(Bevoegdheid wie, string partij) => Verplichtingen.Antwoordrecht.MagBeantwoorden(wie, partij);

    /// <summary>Kinds of party that have projects (art. 7.1–7.3, 8).</summary>
    public static bool HeeftProjecten(Partijsoort soort) => soort is Partijsoort.Belegger or Partijsoort.Ontwikkelaar;
}
