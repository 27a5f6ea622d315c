namespace Kantorentop.Web.Onderdelen;

/// <summary>One step of the way to a page.</summary>
public sealed record Kruimel(string Naam, string Adres);
