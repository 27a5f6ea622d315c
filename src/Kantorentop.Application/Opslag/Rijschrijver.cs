using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kantorentop.Application.Opslag;

/// <summary>Gives the cells of a recording in the order of its columns; the counterpart of <see cref="Rijmaker{T}"/>.</summary>
internal static class Rijschrijver
{
    /// <summary>Compiles it for columns of the EF model.</summary>
    public static Action<Celschrijver, Rij<T>> Maak<T>(IReadOnlyList<IProperty> kolommen)
        where T : class
    {
        var (doel, rij) = (Expression.Parameter(typeof(Celschrijver)), Expression.Parameter(typeof(Rij<T>)));
        IEnumerable<Expression> stappen =
        [
            Expression.Call(doel, nameof(Celschrijver.Begin), null),
            .. kolommen.Select(kolom => Cel(doel, kolom, Waarde(rij, kolom))),
            Expression.Call(doel, nameof(Celschrijver.Sluit), null),
        ];
        return Expression.Lambda<Action<Celschrijver, Rij<T>>>(Expression.Block(stappen), doel, rij).Compile();
    }

    private static MemberExpression Waarde(Expression rij, IProperty kolom) => kolom.Name is Vastleggingen.Geopend or Vastleggingen.Gesloten
        ? Expression.Property(rij, kolom.Name)
        : Expression.Property(Expression.Property(rij, "Feit"), kolom.PropertyInfo!);

    private static Expression Cel(Expression doel, IProperty kolom, Expression waarde)
    {
        var type = Nullable.GetUnderlyingType(waarde.Type) ?? waarde.Type;
        var gevuld = Expression.Call(doel, nameof(Celschrijver.Schrijf), null, Opgeslagen(kolom, Expression.Convert(waarde, type)));
        if (type.IsValueType && type == waarde.Type) return gevuld;
        return Expression.IfThenElse(
            Expression.Equal(waarde, Expression.Constant(null, waarde.Type)),
            Expression.Call(doel, nameof(Celschrijver.SchrijfLeeg), null),
            gevuld);
    }

    /// <summary>The value as the database holds it; a type that <see cref="Celschrijver"/> does not take fails here, at the first write.</summary>
    private static Expression Opgeslagen(IProperty kolom, Expression waarde) =>
        kolom.GetTypeMapping().Converter is { } converter ? Expression.Invoke(converter.ConvertToProviderExpression, waarde) : waarde;
}
