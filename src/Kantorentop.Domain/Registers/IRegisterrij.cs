namespace Kantorentop.Domain.Registers;

/// <summary>An entry of a register that goes by a number.</summary>
public interface IRegisterrij
{
    /// <summary>Its number within the register, from 1.</summary>
    int Nummer { get; }
}
