namespace Kantorentop.Domain.Transformatieplannen;

/// <summary>How far the plan for a building on the list of art. 7.4 is; the covenant only asks that there is one, the rest is [conv].</summary>
public enum Transformatiefase
{
    GeenPlan,
    PlanGemaakt,
    InVoorbereiding,
    InUitvoering,
    Afgerond,
}
