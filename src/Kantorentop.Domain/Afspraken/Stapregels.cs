namespace Kantorentop.Domain.Afspraken;

/// <summary>What holds for each step of a version on its way to being in force.</summary>
public static class Stapregels
{
    /// <summary>The organisation is no party to this submission, or it left.</summary>
    public static readonly Melding GeenPartij = new(
        "geen-partij", "Uw organisatie hoort niet bij de partijen die deze afspraak ondertekenen.");

    /// <summary>Why this step cannot be taken now, or not on what the reader saw; null when it can.</summary>
    /// <param name="afspraak">The version.</param>
    /// <param name="staat">The state that the step belongs to.</param>
    /// <param name="ronde">The submission that the reader saw.</param>
    public static Melding? Toets(Afspraak afspraak, Afspraakstaat staat, int ronde)
    {
        if (afspraak.Staat != staat) return AndereStap;
        return ronde == afspraak.Ronde ? null : Gewijzigd;
    }

    /// <summary>The version does not stand at this step.</summary>
    public static readonly Melding AndereStap = new(
        "andere-stap", "Dit kan nu niet: de afspraak staat bij een andere stap. Open de afspraak om te zien hoe het ervoor staat.");

    /// <summary>It was returned, changed and submitted again since the reader saw it.</summary>
    public static readonly Melding Gewijzigd = new(
        "afspraak-gewijzigd", "De afspraak is intussen gewijzigd en opnieuw ingediend. Lees eerst de nieuwe tekst.");

    /// <summary>Why a text that is required cannot be taken; null when it can.</summary>
    internal static Melding? Tekst(string? tekst, Melding ontbreekt, int maximum)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return ontbreekt;
        return tekst.Length > maximum ? Invoerregels.TeLang(ontbreekt.Veld!, maximum) : null;
    }
}
