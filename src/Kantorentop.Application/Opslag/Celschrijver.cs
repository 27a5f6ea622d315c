namespace Kantorentop.Application.Opslag;

/// <summary>Takes the cells of rows on their way to a database, each in its own type: with millions of rows a box per cell counts.</summary>
internal abstract class Celschrijver
{
    /// <summary>Begins a row.</summary>
    public abstract void Begin();

    public abstract void Schrijf(string waarde);

    public abstract void Schrijf(long waarde);

    public abstract void Schrijf(int waarde);

    public abstract void Schrijf(bool waarde);

    public abstract void Schrijf(decimal waarde);

    public abstract void Schrijf(Guid waarde);

    public abstract void Schrijf(DateOnly waarde);

    /// <summary>A cell without a value.</summary>
    public abstract void SchrijfLeeg();

    /// <summary>Ends the row, once all its cells were given.</summary>
    public abstract void Sluit();
}
