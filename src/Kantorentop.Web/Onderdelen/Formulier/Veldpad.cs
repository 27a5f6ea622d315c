using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Kantorentop.Web.Onderdelen.Formulier;

/// <summary>
/// Where a field's value stands in the form model, read off the expression that points at it:
/// <c>() => Invoer.Regels[i].Waarde</c> posts as 'Invoer.Regels[0].Waarde' and is called 'Regels[0].Waarde'.
/// </summary>
/// <param name="Naam">Name in the posted form.</param>
/// <param name="Veld">The same without the model: what messages call it.</param>
/// <param name="Waarde">Present value.</param>
internal sealed record Veldpad(string Naam, string Veld, string? Waarde)
{
    public static Veldpad Van(Expression<Func<string?>> voor)
    {
        var naam = Schrijf(voor.Body);
        var punt = naam.IndexOf('.', StringComparison.Ordinal);
        return new(naam, punt < 0 ? naam : naam[(punt + 1)..], (string?)Lees(voor.Body));
    }

    private static string Schrijf(Expression? uitdrukking) => uitdrukking switch
    {
        MemberExpression { Expression: null or ConstantExpression } lid => lid.Member.Name,
        MemberExpression lid => $"{Schrijf(lid.Expression)}.{lid.Member.Name}",
        MethodCallExpression { Method.Name: "get_Item" } item => $"{Schrijf(item.Object)}[{Index(item.Arguments[0])}]",
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } item => $"{Schrijf(item.Left)}[{Index(item.Right)}]",
        _ => throw new ArgumentException($"A field points at a property of the form model, not at '{uitdrukking}'.", nameof(uitdrukking)),
    };

    private static string Index(Expression uitdrukking) => Convert.ToString(Lees(uitdrukking), CultureInfo.InvariantCulture) ?? "";

    // Reading by reflection costs a fraction of compiling the expression, and a page has dozens of fields.
    private static object? Lees(Expression? uitdrukking) => uitdrukking switch
    {
        null => null,
        ConstantExpression constante => constante.Value,
        MemberExpression { Member: FieldInfo veld } lid => veld.GetValue(Lees(lid.Expression)),
        MemberExpression { Member: PropertyInfo eigenschap } lid => eigenschap.GetValue(Lees(lid.Expression)),
        MethodCallExpression item => item.Method.Invoke(Lees(item.Object), [.. item.Arguments.Select(Lees)]),
        BinaryExpression { NodeType: ExpressionType.ArrayIndex } item => ((IList)Lees(item.Left)!)[(int)Lees(item.Right)!],
        UnaryExpression { NodeType: ExpressionType.Convert } omzetting => Lees(omzetting.Operand),
        _ => throw new ArgumentException($"'{uitdrukking}' cannot be read as a field.", nameof(uitdrukking)),
    };
}
