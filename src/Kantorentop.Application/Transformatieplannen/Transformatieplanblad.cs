using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Transformatieplannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>The plan for one building, as far as one person may see it.</summary>
/// <param name="Gebouw">The building.</param>
/// <param name="Locatie">Where it stands.</param>
/// <param name="Eigenaar">Its owner today; null when unknown.</param>
/// <param name="Stand">How far the plan of that owner is.</param>
public sealed record Transformatieplanblad(Gebouw Gebouw, Gebiedskop Locatie, Partij? Eigenaar, Transformatiestand Stand)
{
    public required DateOnly Vandaag { get; init; }

    /// <summary>Its line on the list of art. 7.4 today; null when it is not on it.</summary>
    public required Transformatieplichtgebouw? Plicht { get; init; }

    /// <summary>True when art. 7.4 asks the plan of that owner.</summary>
    public required bool IsGevraagd { get; init; }

    /// <summary>True for the owner and the secretariaat: what stands below is filled in.</summary>
    public bool IsVertrouwelijk { get; init; }

    /// <summary>What the owner told, the last first.</summary>
    public IReadOnlyList<Transformatieplanregel> Stappen { get; init; } = [];

    /// <summary>Notices to the owner, the last first.</summary>
    public IReadOnlyList<Kennisgeving> Berichten { get; init; } = [];

    /// <summary>Day on which the owner was told since it owns the building; null when it was not.</summary>
    public DateOnly? Verwittigd { get; init; }

    public bool MagInvullen { get; init; }

    public bool MagVerwittigen { get; init; }

    /// <summary>What a form carries, to find out that someone else answered in the meantime.</summary>
    public long Versie { get; init; }

    /// <summary>The plan that a new step begins with: the last one told.</summary>
    public Transformatieplan? Laatste => Stappen.Select(stap => stap.Plan).FirstOrDefault(plan => plan is not null);
}

/// <summary>One step of a plan.</summary>
/// <param name="Antwoord">Text, day, documents and judgement.</param>
/// <param name="Plan">The plan; null for an answer in words only.</param>
public sealed record Transformatieplanregel(Antwoordregel Antwoord, Transformatieplan? Plan);
