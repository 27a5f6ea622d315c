namespace Kantorentop.Web.Onderdelen;

/// <summary>The weight of a button: one first per page, the rest second; danger ends or removes something.</summary>
public enum Knopsoort
{
    Eerste,
    Tweede,
    Gevaar,
}

internal static class Knopklasse
{
    public static string Van(Knopsoort soort) => soort switch
    {
        Knopsoort.Tweede => "secondary-action",
        Knopsoort.Gevaar => "primary-action utrecht-button--danger",
        _ => "primary-action",
    };
}
