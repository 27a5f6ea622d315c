using Kantorentop.Application.Invoer;
using Kantorentop.Application.Tijd;

namespace Kantorentop.Web.Invoer;

/// <summary>For a form that keeps what is typed: what was kept when the page was opened.</summary>
/// <param name="Tijd">When, as '14:32'; null when nothing is kept.</param>
/// <param name="Velden">The fields by name, as JSON.</param>
public sealed record Conceptstand(string? Tijd, string? Velden)
{
    /// <summary>Nothing is kept, or the form holds it already.</summary>
    public static readonly Conceptstand Leeg = new(null, null);

    public static Conceptstand Van(Invoerconcept? concept) =>
        concept is null ? Leeg : new(Klok(concept.Ogenblik), concept.Velden);

    /// <summary>The page that a form stands on, by which what is typed is found again.</summary>
    public static string Pad(HttpContext? context) =>
        context is null ? "" : context.Request.PathBase.Add(context.Request.Path).ToUriComponent();

    /// <summary>An instant as the reader's clock shows it.</summary>
    internal static string Klok(DateTimeOffset ogenblik) => Domeinklok.Plaatselijk(ogenblik).ToString("HH:mm", Weergave.Cultuur);
}
