using System.Linq.Expressions;
using Kantorentop.Domain;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Onderdelen.Formulier;

/// <summary>What every field has: a label above it, help, and its messages, all tied to the control.</summary>
public abstract class Veldbasis : ComponentBase
{
    private static readonly Formulierstand Los = new("veld", []);

    [CascadingParameter] public Formulierstand? Formulier { get; set; }

    /// <summary>What the lines of a form are about, as the name of a location; null outside them.</summary>
    [CascadingParameter(Name = "Regel")] public string? Regel { get; set; }

    /// <summary>The property of the form model, always a string: <c>() => Invoer.Naam</c>.</summary>
    [Parameter, EditorRequired] public required Expression<Func<string?>> Voor { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter] public string? Hint { get; set; }

    /// <summary>Says '(optioneel)' behind the label; every other field has to be filled in.</summary>
    [Parameter] public bool Optioneel { get; set; }

    internal Veldpad Pad { get; private set; } = new("", "", null);

    protected string Id => (Formulier ?? Los).IdVan(Pad.Veld);

    protected IReadOnlyList<Melding> Fouten { get; private set; } = [];

    protected string? Verplicht => Optioneel ? null : "true";

    protected string? Ongeldig => Fouten.Count > 0 ? "true" : null;

    /// <summary>The ids of help and messages, for aria-describedby.</summary>
    protected string? Beschrijving =>
        (Hint, Fouten.Count) switch { (null, 0) => null, (_, 0) => HintId, (null, _) => FoutId, _ => $"{FoutId} {HintId}" };

    internal string HintId => Id + "-hint";

    internal string FoutId => Id + "-fout";

    protected override void OnParametersSet()
    {
        Pad = Veldpad.Van(Voor);
        Fouten = [.. (Formulier ?? Los).Voor(Pad.Veld)];
        if (Fouten.Count > 0) Formulier?.Benoem(Pad.Veld, Regel is null ? Label : $"{Regel}, {Label}");
    }
}
