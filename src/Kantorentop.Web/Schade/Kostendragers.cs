using Kantorentop.Application.Opslag;
using Kantorentop.Application.Schade;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Schade;

/// <summary>The organisations that can bear a share in the costs, by name: the municipality and the province of the location, and every market party.</summary>
public sealed class Kostendragers(Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Its name, as 'gemeente Utrecht'.</summary>
    public string Naam(Organisatie drager) => drager.Soort switch
    {
        Organisatiesoort.Gemeente => $"gemeente {houder.Huidig.Indeling.FindGemeente(drager.Sleutel, klok.Vandaag)?.Naam ?? drager.Sleutel}",
        Organisatiesoort.Provincie => $"provincie {Provincie.Find(drager.Sleutel)?.Naam ?? drager.Sleutel}",
        _ => houder.Huidig.FindPartij(drager.Sleutel)?.Naam ?? drager.Sleutel,
    };

    /// <summary>The organisations to choose from at a place, by what the form sends: the governments first.</summary>
    public IReadOnlyDictionary<string, Organisatie> Van(Plaats plaats)
    {
        Organisatie[] overheden = [new(Organisatiesoort.Gemeente, plaats.Locatie.Gemeente), new(Organisatiesoort.Provincie, plaats.Provincie)];
        return new OrderedDictionary<string, Organisatie>(overheden
            .Concat(houder.Huidig.Partijen.Select(partij => new Organisatie(Organisatiesoort.Marktpartij, partij.Code)))
            .Select(drager => KeyValuePair.Create(Waarde(drager), drager)));
    }

    /// <summary>The same as choices of a list.</summary>
    public IReadOnlyList<Optie> Opties(Plaats plaats) => [.. Van(plaats).Select(keuze => new Optie(keuze.Key, Naam(keuze.Value)))];

    internal static string Waarde(Organisatie drager) => $"{drager.Soort}:{drager.Sleutel}";
}
