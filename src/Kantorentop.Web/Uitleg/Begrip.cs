namespace Kantorentop.Web.Uitleg;

/// <summary>The explanation of one figure or term.</summary>
/// <param name="Anker">Its place on the page; see <see cref="Begrippen"/>.</param>
/// <param name="Naam">What it is called.</param>
/// <param name="Artikel">Where the covenant speaks of it; empty when it does not.</param>
/// <param name="Tekst">What it means and how it is computed.</param>
/// <param name="Afspraken">Choices of this portal where the covenant is silent.</param>
public sealed record Begrip(string Anker, string Naam, string Artikel, string Tekst, params IReadOnlyList<string> Afspraken);
