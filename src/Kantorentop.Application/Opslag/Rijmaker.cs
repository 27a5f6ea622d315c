using System.Collections.Concurrent;
using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kantorentop.Application.Opslag;

/// <summary>Makes a fact of a row: the constructor of the record, each parameter read from the column of the same property; compiled once.</summary>
internal sealed class Rijmaker<T>
    where T : class
{
    private static readonly ConcurrentDictionary<IEntityType, Rijmaker<T>> Gemaakt = new();

    private Rijmaker(IEntityType entiteit, bool sqlite)
    {
        var maker = typeof(T).GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        Kolommen = [.. maker.GetParameters().Select(parameter => entiteit.GetProperties()
            .Single(eigenschap => string.Equals(eigenschap.Name, parameter.Name, StringComparison.OrdinalIgnoreCase)))];
        var (lezer, teksten) = (Expression.Parameter(typeof(DbDataReader)), Expression.Parameter(typeof(Tekstvoorraad)));
        var waarden = Kolommen.Select((kolom, plaats) => Cel.Lees(kolom, lezer, plaats, teksten, sqlite));
        Maak = Expression.Lambda<Func<DbDataReader, Tekstvoorraad, T>>(Expression.New(maker, waarden), lezer, teksten).Compile();
    }

    /// <summary>The columns to ask for, in order.</summary>
    public IReadOnlyList<IProperty> Kolommen { get; }

    public Func<DbDataReader, Tekstvoorraad, T> Maak { get; }

    public static Rijmaker<T> Van(IEntityType entiteit, bool sqlite) => Gemaakt.GetOrAdd(entiteit, static (soort, lite) => new Rijmaker<T>(soort, lite), sqlite);
}

/// <summary>The expression that reads one cell as the value of its property.</summary>
internal static class Cel
{
    public static Expression Lees(IProperty kolom, Expression lezer, int plaats, Expression teksten, bool sqlite)
    {
        var nummer = Expression.Constant(plaats);
        var waarde = Expression.Convert(Gevuld(kolom, lezer, nummer, teksten, sqlite), kolom.ClrType);
        return kolom.IsNullable
            ? Expression.Condition(Expression.Call(lezer, nameof(DbDataReader.IsDBNull), null, nummer), Expression.Default(kolom.ClrType), waarde)
            : waarde;
    }

    private static Expression Gevuld(IProperty kolom, Expression lezer, Expression nummer, Expression teksten, bool sqlite)
    {
        var type = Nullable.GetUnderlyingType(kolom.ClrType) ?? kolom.ClrType;
        var tekst = Expression.Call(lezer, nameof(DbDataReader.GetString), null, nummer);
        if (type == typeof(string)) return Expression.Call(teksten, nameof(Tekstvoorraad.Neem), null, tekst);
        if (type.IsEnum) return Expression.Call(typeof(Cel), nameof(Keuze), [type], tekst);
        if (type == typeof(DateOnly) && sqlite) return Expression.Call(typeof(Cel), nameof(Datum), null, tekst);
        var converter = kolom.GetTypeMapping().Converter;
        var opgeslagen = converter?.ProviderClrType ?? type;
        var cel = Expression.Call(lezer, nameof(DbDataReader.GetFieldValue), [opgeslagen], nummer);
        return converter is null ? cel : Expression.Invoke(converter.ConvertFromProviderExpression, cel);
    }

    /// <summary>A date as SQLite holds it, jjjj-mm-dd: read by its places, since two million of them are read at a start.</summary>
    private static DateOnly Datum(string tekst) => new(Getal(tekst, 0, 4), Getal(tekst, 5, 2), Getal(tekst, 8, 2));

    private static int Getal(string tekst, int plaats, int cijfers)
    {
        var getal = 0;
        for (var i = plaats; i < plaats + cijfers; i++) getal = (getal * 10) + tekst[i] - '0';
        return getal;
    }

    private static TKeuze Keuze<TKeuze>(string naam)
        where TKeuze : struct, Enum => Keuzes<TKeuze>.PerNaam[naam];

    private static class Keuzes<TKeuze>
        where TKeuze : struct, Enum
    {
        public static readonly Dictionary<string, TKeuze> PerNaam = Enum.GetValues<TKeuze>().ToDictionary(keuze => keuze.ToString(), StringComparer.Ordinal);
    }
}
