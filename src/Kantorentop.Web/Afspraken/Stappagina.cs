using Kantorentop.Application.Afspraken;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Afspraken;

/// <summary>A page with the form of one step: open to who may take it now, and at another step it leads back to the version.</summary>
public abstract class Stappagina : Afspraakpagina
{
    /// <summary>The step.</summary>
    protected abstract Afspraakdaad Stap { get; }

    protected override bool Mag(Afspraakblad blad) => blad.Mag.Kan(Stap);

    protected override string? Doorverwijzing(Afspraakblad blad) => Stap.PastBij(blad.Afspraak.Staat) ? null : Stapregels.AndereStap.Tekst;

    /// <summary>A new form for the version as it is shown.</summary>
    protected static T Nieuw<T>(Afspraakblad blad)
        where T : StapModel, new() => new() { OperatieId = Guid.NewGuid().ToString(), Ronde = Rijversie.Schrijf(blad.Afspraak.Ronde) };

    protected Stapverzoek Verzoek(StapModel invoer) => new(Operatieveld.Lees(invoer.OperatieId), Sleutel, (int)Rijversie.Lees(invoer.Ronde));

    /// <summary>Takes the step when the form could be read; says what stood in the way otherwise.</summary>
    protected async Task ZetAsync(Invoerlezer lezer, Func<Task<Uitkomst>> stap, string zin, string? adres = null)
    {
        if (lezer.IsGelukt) RondAf(await stap(), zin, adres);
        else Weiger(lezer.Meldingen);
    }
}

/// <summary>What the form of each step carries.</summary>
public class StapModel
{
    public string? OperatieId { get; set; }

    public string? Ronde { get; set; }
}
