namespace Kantorentop.Domain.Toegang;

/// <summary>What an account may do for its organisation; an account may hold several.</summary>
[Flags]
public enum Rol
{
    Geen = 0,

    /// <summary>Read what the organisation may see.</summary>
    Lezen = 1,

    /// <summary>Enter facts, agreements and answers.</summary>
    Invoeren = 2,

    /// <summary>Sign agreements; never one that the same person submitted.</summary>
    Ondertekenen = 4,

    /// <summary>Invite, block and review the organisation's accounts.</summary>
    Beheren = 8,
}
