using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>A registratie while the example is made: it tells what held up to and including its peildatum.</summary>
internal sealed class Moment(DateTimeOffset ogenblik, DateOnly peildatum, Organisatie organisatie, string soort, string onderwerp)
{
    public DateTimeOffset Ogenblik { get; } = ogenblik;

    /// <summary>What happens later is not known to who records.</summary>
    public DateOnly Peildatum { get; } = peildatum;

    public Organisatie Organisatie { get; } = organisatie;

    public string Soort { get; } = soort;

    public string Onderwerp { get; } = onderwerp;

    public List<object> Toegevoegd { get; } = [];

    public List<Vervanging> Vervangen { get; } = [];

    public List<object> Beeindigd { get; } = [];

    /// <summary>True when nothing came of it.</summary>
    public bool IsLeeg => Toegevoegd.Count + Vervangen.Count + Beeindigd.Count == 0;
}
