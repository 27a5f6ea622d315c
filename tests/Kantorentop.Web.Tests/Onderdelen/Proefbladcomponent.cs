using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Kantorentop.Web.Tests.Onderdelen;

/// <summary>All of <see cref="Proefblad"/> under each other.</summary>
internal sealed class Proefbladcomponent : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var (soort, parameters) in Proefblad.Alles.Concat(Proefblad.Velden))
        {
            builder.OpenElement(0, "div");
            builder.AddAttribute(1, "class", "kaart");
            builder.OpenComponent(2, soort);
            builder.AddMultipleAttributes(3, parameters!);
            builder.CloseComponent();
            builder.CloseElement();
        }
    }
}
