namespace Kantorentop.Application.Voorbeeld;

/// <summary>Puts the moments of all organisations in one order.</summary>
internal static class Tijdlijn
{
    /// <summary>The registraties, numbered, each later than the one before.</summary>
    public static IReadOnlyList<Voorbeeldregistratie> Order(Toeval toeval, IEnumerable<Moment> momenten)
    {
        var registraties = new List<Voorbeeldregistratie>();
        var laatste = DateTimeOffset.MinValue;
        foreach (var moment in momenten.Where(moment => !moment.IsLeeg).OrderBy(moment => moment.Ogenblik))
        {
            laatste = moment.Ogenblik > laatste ? moment.Ogenblik : laatste.AddSeconds(1);
            registraties.Add(Registratie(toeval, moment, registraties.Count + 1, laatste));
        }

        return registraties;
    }

    private static Voorbeeldregistratie Registratie(Toeval toeval, Moment moment, int nummer, DateTimeOffset ogenblik) =>
        new(nummer, ogenblik, moment.Soort, moment.Onderwerp, Namen.Person(toeval, moment.Organisatie), moment.Organisatie)
        {
            OrganisatieNaam = Namen.Of(moment.Organisatie),
            Toegevoegd = Tabellen.ToFeiten(moment.Toegevoegd),
            Vervangen = moment.Vervangen,
            Beeindigd = moment.Beeindigd,
        };
}
