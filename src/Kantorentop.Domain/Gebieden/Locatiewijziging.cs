using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Gebieden;

/// <summary>A location of one municipality before and after, and what its figures differ.</summary>
/// <param name="Oud">As it was, or null when it was not there.</param>
/// <param name="Nieuw">As it becomes, or null when it is not there any more.</param>
/// <param name="Verschil">What to add to every sum that it is part of.</param>
internal sealed record Locatiewijziging(Locatiedossier? Oud, Locatiedossier? Nieuw, Gebiedscijfers Verschil)
{
    public string Gemeente => (Nieuw ?? Oud)!.Locatie.Gemeente;

    /// <summary>The change from one to the other; two when it goes to another municipality, none when there is neither.</summary>
    public static IEnumerable<Locatiewijziging> Tussen(Locatiedossier? oud, Locatiedossier? nieuw)
    {
        if (oud is not null && nieuw is not null && oud.Locatie.Gemeente != nieuw.Locatie.Gemeente)
            return [.. Tussen(oud, null), .. Tussen(null, nieuw)];
        return oud is null && nieuw is null ? [] : [new(oud, nieuw, Cijfers(nieuw).Min(Cijfers(oud)))];
    }

    private static Gebiedscijfers Cijfers(Locatiedossier? dossier) => dossier?.Cijfers ?? Gebiedscijfers.Nul;
}
