using Kantorentop.Domain;

namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Gives the rows of one file or sheet, one after another, without holding the whole.</summary>
internal abstract class Rijbron : IDisposable
{
    /// <summary>Line or row of the sheet on which the current row begins, from 1.</summary>
    public int Regel { get; protected set; }

    /// <summary>Cells of the current row, trimmed and NFC.</summary>
    public string[] Cellen { get; protected set; } = [];

    /// <summary>What is wrong with cells of the current row before anything is made of them, with the place of the cell from 0.</summary>
    public virtual IReadOnlyList<(int Plaats, Melding Melding)> Celfouten => [];

    /// <summary>Goes to the next row that holds anything; false at the end.</summary>
    /// <exception cref="OnleesbaarException">When the rest cannot be read.</exception>
    public abstract bool Read();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
