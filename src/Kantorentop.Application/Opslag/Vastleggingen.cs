using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// The two times of a fact. When it holds stands in the fact itself (vanaf, tot); when it was known stands in three
/// shadow properties beside it, so that the Domain's records are stored as they are.
/// </summary>
public static class Vastleggingen
{
    /// <summary>Row number of the recording.</summary>
    public const string Id = "Id";

    /// <summary>Number of the registratie that opened the recording.</summary>
    public const string Geopend = "Geopend";

    /// <summary>Number of the registratie that closed it; null while it is the current one.</summary>
    public const string Gesloten = "Gesloten";

    /// <summary>Filter of the unique index on current recordings, the same text on both databases.</summary>
    internal const string IsHuidig = "gesloten IS NULL";

    /// <summary>
    /// Filter of the index on what is closed. Without it SQLite took that index for 'what is current': nearly every row, for each
    /// question, however few things it was about.
    /// </summary>
    private const string IsGesloten = "gesloten IS NOT NULL";

    /// <summary>The facts that were known at a registratie number; null for what is known now.</summary>
    public static IQueryable<T> Bekend<T>(this KantorentopContext db, long? nummer = null)
        where T : class
    {
        var rijen = db.Set<T>().AsNoTracking();
        return nummer is null
            ? rijen.Where(rij => EF.Property<long?>(rij, Gesloten) == null)
            : rijen.Where(rij => EF.Property<long>(rij, Geopend) <= nummer
                && (EF.Property<long?>(rij, Gesloten) == null || EF.Property<long?>(rij, Gesloten) > nummer));
    }

    /// <summary>Each fact with the numbers that opened and closed its recording.</summary>
    public static IQueryable<Vastlegging<T>> MetNummers<T>(this IQueryable<T> feiten)
        where T : class =>
        feiten.Select(feit => new Vastlegging<T>(
            feit, EF.Property<long>(feit, Id), EF.Property<long>(feit, Geopend), EF.Property<long?>(feit, Gesloten)));

    /// <summary>Maps a fact: table, shadow properties, and one current recording per key.</summary>
    internal static EntityTypeBuilder<T> IsVastlegging<T>(
        this EntityTypeBuilder<T> builder, string tabel, Expression<Func<T, object?>> sleutel)
        where T : class
    {
        builder.ToTable(tabel);
        builder.Property<long>(Id).ValueGeneratedOnAdd();
        builder.HasKey(Id);
        builder.Property<long>(Geopend);
        builder.Property<long?>(Gesloten);
        builder.HasIndex(Geopend);
        builder.HasIndex(Gesloten).HasFilter(IsGesloten);
        builder.HasIndex(sleutel).IsUnique().HasFilter(IsHuidig);
        return builder;
    }

    /// <summary>A property that names another thing by its key.</summary>
    internal static EntityTypeBuilder<T> VerwijstNaar<T, TIdentiteit>(
        this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> eigenschap)
        where T : class
        where TIdentiteit : Identiteit
    {
        builder.HasOne<TIdentiteit>().WithMany().HasForeignKey(eigenschap).OnDelete(DeleteBehavior.Restrict);
        return builder;
    }
}
