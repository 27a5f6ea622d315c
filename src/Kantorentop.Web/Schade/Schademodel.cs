using System.Globalization;
using Kantorentop.Application.Schade;
using Kantorentop.Domain;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Schade;

/// <summary>What every form of article 4 carries besides its fields.</summary>
public abstract class Schademodel
{
    public string? OperatieId { get; set; } = Guid.NewGuid().ToString();

    public string? Versie { get; set; }

    /// <summary>A field that someone changed counts as a new operation, and as an old version.</summary>
    public Schadeformulier Formulier() => new(
        Guid.TryParse(OperatieId, out var id) ? id : Guid.NewGuid(),
        long.TryParse(Versie, NumberStyles.None, CultureInfo.InvariantCulture, out var versie) ? versie : -1);

    protected void ZetVersie(long versie) => Versie = versie.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads amounts beside what <see cref="Invoerlezer"/> reads.</summary>
internal static class Bedraglezer
{
    /// <summary>An amount; null when empty or refused, and then the list says why.</summary>
    public static Bedrag? Lees(string? tekst, Vraag vraag, ICollection<Melding> meldingen)
    {
        if (Bedrag.TryLees(tekst, out var bedrag)) return bedrag;
        var isLeeg = string.IsNullOrWhiteSpace(tekst);
        if (!isLeeg || !vraag.Optioneel)
            meldingen.Add(new(isLeeg ? "leeg" : "geen-bedrag", $"Vul {vraag.Naam} in euro’s in, bijvoorbeeld 1.250 of 1.250,50.", vraag.Veld));
        return null;
    }
}
