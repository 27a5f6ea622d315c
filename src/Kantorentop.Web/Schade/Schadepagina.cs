using Kantorentop.Application.Schade;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Schade;

/// <summary>What the pages of article 4 share.</summary>
public abstract class Schadepagina : Handelingspagina
{
    [Inject] public required ToonSchade Tonen { get; init; }

    protected override IReadOnlyCollection<string> Tussengekomen => [Schadefouten.AlGenomen.Code];
}
