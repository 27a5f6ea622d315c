using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Invoer;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;
using Microsoft.AspNetCore.Components;

namespace Kantorentop.Web.Afspraken;

/// <summary>A page on which one component of a draft is filled in.</summary>
/// <typeparam name="T">A row of the component.</typeparam>
public abstract class Bewerkpagina<T> : Afspraakpagina
{
    /// <summary>Rows that someone else changed while the form was open.</summary>
    protected IReadOnlyList<Onderdeelconflict<T>> Conflicten { get; private set; } = [];

    [Inject] public required Invoerconcepten Concepten { get; init; }

    /// <summary>What was typed here before and not saved.</summary>
    protected Conceptstand Concept { get; private set; } = Conceptstand.Leeg;

    /// <summary>False for a form that does not keep what is typed before it is saved.</summary>
    protected virtual bool HoudtConcept => true;

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        if (HoudtConcept && Blad is not null && Context is not null && HttpMethods.IsGet(Context.Request.Method))
            Concept = Conceptstand.Van(await Concepten.NeemAsync(Wie.Waarde, Conceptstand.Pad(Context)));
    }

    protected override bool Mag(Afspraakblad blad) => blad.Mag.Invoeren;

    protected override string? Doorverwijzing(Afspraakblad blad) =>
        blad.Afspraak.IsBewerkbaar ? null : Afspraakfouten.NietBewerkbaar.Tekst;

    /// <summary>Shows what could not be read, or saves.</summary>
    protected async Task BewaarAsync(Invoerlezer lezer, string? operatieId, Func<Bewaarverzoek, Task<Bewaring<T>>> bewaar)
    {
        if (!lezer.IsGelukt)
        {
            Weiger(lezer.Meldingen);
            return;
        }

        var bewaring = await bewaar(new(Wie.Waarde, Operatieveld.Lees(operatieId), Sleutel));
        Conflicten = bewaring.Conflicten;
        Verwerk(bewaring.Conflicten);
        if (bewaring.IsGelukt && Context is not null) await Concepten.WisAsync(Wie.Waarde, Conceptstand.Pad(Context));
        RondAf(bewaring with { Meldingen = [.. bewaring.Meldingen.Select(Plaats)] }, "Bewaard. Ga verder met een ander onderdeel, of controleer de afspraak.");
    }

    /// <summary>Lets the form carry the latest versions, so that saving again is a choice.</summary>
    protected abstract void Verwerk(IReadOnlyList<Onderdeelconflict<T>> conflicten);

    /// <summary>A message of the domain at the field of this form.</summary>
    protected virtual Melding Plaats(Melding melding) => melding;
}
