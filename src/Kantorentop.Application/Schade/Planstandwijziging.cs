using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;

namespace Kantorentop.Application.Schade;

internal static class Planstandwijziging
{
    /// <summary>Puts a change of a plan's standen into the write.</summary>
    public static void Wijzig(this Schrijfsessie sessie, IEnumerable<Vastlegging<Planstand>> standen, Verlaging wijziging)
    {
        sessie.Sluit<Planstand>(standen.Where(rij => wijziging.Weg.Contains(rij.Feit)).Select(rij => rij.Id));
        sessie.VoegToe(wijziging.Nieuw);
    }
}
