using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Toegang;

namespace Kantorentop.Web.Api;

/// <summary>One request to the API, read parameter by parameter; everything that is wrong with it is gathered and told at once.</summary>
internal sealed class Apivraag
{
    private const int MaximumKop = 200;

    private readonly IQueryCollection _velden;
    private readonly IHeaderDictionary _koppen;
    private readonly List<Melding> _meldingen;

    /// <summary>Begins to read a request. A key that the operation does not know is refused: a typing error never widens an answer.</summary>
    public Apivraag(HttpContext context)
    {
        (_velden, _koppen) = (context.Request.Query, context.Request.Headers);
        Wie = Bevoegdheidsclaims.Lees(context.User);
        Afgebroken = context.RequestAborted;
        var bekend = context.GetEndpoint()!.Metadata.GetRequiredMetadata<Apioperatie>().Parameters.Where(parameter => parameter is { InPad: false, InKop: false }).ToList();
        _meldingen =
        [
            .. _velden.Keys.Where(naam => bekend.All(parameter => parameter.Naam != naam)).Select(naam => new Melding(
                "parameter-onbekend", bekend.Count == 0 ? "Dit adres kent geen parameters." : $"Deze parameter bestaat niet. Kies uit {string.Join(", ", bekend.Select(parameter => parameter.Naam))}.", naam)),
        ];
    }

    /// <summary>The rights of who asks.</summary>
    public Bevoegdheid Wie { get; }

    public CancellationToken Afgebroken { get; }

    /// <summary>False when something could not be read: then <see cref="Weiger"/> answers.</summary>
    public bool IsGelukt => _meldingen.Count == 0;

    /// <summary>A value; null when it was left out or cannot be read.</summary>
    public T? Lees<T>(Apiparameter<T> parameter)
        where T : struct
    {
        if (Tekst(parameter) is not { } tekst) return null;
        var lezing = parameter.Lees(tekst);
        if (lezing.Fout is { } fout) _meldingen.Add(new Melding("parameter-ongeldig", fout, parameter.Naam));
        return lezing.Waarde;
    }

    /// <summary>A text; null when it was left out.</summary>
    public string? Tekst(Apiparameter parameter)
    {
        var waarden = _velden[parameter.Naam];
        if (waarden.Count > 1) _meldingen.Add(new Melding("parameter-dubbel", $"Geef {parameter.Naam} één keer op.", parameter.Naam));
        else if (waarden is [{ Length: > 0 } waarde]) return waarde;
        else if (parameter.Verplicht || waarden.Count == 1)
            _meldingen.Add(new Melding("parameter-leeg", $"Geef {parameter.Naam} een waarde, bijvoorbeeld {parameter.Naam}={parameter.Voorbeeld}.", parameter.Naam));
        return null;
    }

    /// <summary>A header that the operation takes; null when it was left out.</summary>
    public string? Kop(Apiparameter parameter)
    {
        var waarden = _koppen[parameter.Naam];
        if (waarden.Count == 0) return null;
        if (waarden is [{ Length: > 0 and <= MaximumKop } waarde]) return waarde;
        _meldingen.Add(new Melding("parameter-ongeldig", $"Geef {parameter.Naam} één waarde van hoogstens {MaximumKop} tekens.", parameter.Naam));
        return null;
    }

    /// <summary>The day and the state of knowledge.</summary>
    public Peilpunt Peilpunt(Apiparameter<DateOnly> dag) => new(Lees(dag), Lees(Apiparameters.BekendOp));

    /// <summary>The page that is asked of a list.</summary>
    public (int Nummer, int Grootte) Pagina() =>
        (Lees(Apiparameters.Pagina) ?? 1, Lees(Apiparameters.PaginaGrootte) ?? Apiparameters.StandaardPaginaGrootte);

    /// <summary>The answer to a request that could not be read.</summary>
    public Probleem Weiger() => Probleem.Van(_meldingen);
}
