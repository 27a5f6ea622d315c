using Kantorentop.Domain;

namespace Kantorentop.Application.Opslag;

/// <summary>One table of the published language: what makes a row the same row, and where it stands among all facts.</summary>
public abstract class Feitentabel(string naam, int rang)
{
    /// <summary>Name in files and addresses, as 'regio-gemeenten'.</summary>
    public string Naam => naam;

    /// <summary>Place in an order in which each table comes after those that it refers to.</summary>
    public int Rang => rang;

    /// <summary>True for a table that may hold hundreds of thousands of rows: nobody loads it whole to look at a few.</summary>
    public bool IsGroot => Onderwerp is not null;

    /// <summary>Of a large table the property that says what a row is about; else null.</summary>
    public string? Onderwerp { get; init; }

    /// <summary>Type of the fact.</summary>
    public abstract Type Type { get; }

    /// <summary>The facts with this table read from the database, as known at a registratie number.</summary>
    public Task<Feiten> LoadAsync(KantorentopContext db, Feiten feiten, long? nummer, CancellationToken ct) => LoadAsync(new Feitenbron(db, nummer), feiten, ct);

    /// <summary>The same, where more tables are read: texts that they share are then one string.</summary>
    public abstract Task<Feiten> LoadAsync(Feitenbron bron, Feiten feiten, CancellationToken ct);
}

/// <summary>The table of one kind of fact.</summary>
public sealed class Feitentabel<T>(string naam, int rang) : Feitentabel(naam, rang)
    where T : class
{
    public override Type Type => typeof(T);

    /// <summary>Key of a row: rows with equal keys are recordings of the same thing.</summary>
    public required Func<T, object> Sleutel { get; init; }

    /// <summary>Reads this table's list.</summary>
    public required Func<Feiten, IReadOnlyList<T>> Lees { get; init; }

    /// <summary>Facts with this table's list replaced.</summary>
    public required Func<Feiten, IReadOnlyList<T>, Feiten> Zet { get; init; }

    /// <summary>The table of things whose keys this table makes known; null when its rows only refer to things.</summary>
    public (Type Type, Func<T, string> Code)? Identiteit { get; init; }

    public override async Task<Feiten> LoadAsync(Feitenbron bron, Feiten feiten, CancellationToken ct) => Zet(feiten, await bron.LeesAsync<T>(ct));
}
