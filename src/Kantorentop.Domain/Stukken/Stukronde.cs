using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Stukken;

/// <summary>One time that a paper is owed, and how it stands on a day.</summary>
/// <param name="Regel">What the covenant asks.</param>
/// <param name="Volgnummer">Which time, from 1.</param>
/// <param name="Vanaf">First day on which it is owed.</param>
/// <param name="Uiterlijk">Last day that is in time, or null without a term.</param>
/// <param name="Stuk">What is recorded, or null.</param>
/// <param name="Staat">How it stands.</param>
public sealed record Stukronde(Stukregel Regel, int Volgnummer, DateOnly Vanaf, DateOnly? Uiterlijk, Stuk? Stuk, Verplichtingstaat Staat);

/// <summary>
/// The times that papers are owed. One of several in a row is owed from the day after the one before; those that would end after the
/// covenant are not [conv]. What is done after its day stays 'late', what was done in time is never undone by a later day.
/// </summary>
/// <param name="data">The dates of the covenant.</param>
/// <param name="op">The day.</param>
public sealed class Stukronden(Convenantdata data, DateOnly op)
{
    /// <summary>Every time of one paper, in order; a paper without any is owed once, without a number yet.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="stukken">What is recorded of its member; what happened after the day does not count.</param>
    public IReadOnlyList<Stukronde> Van(Stukregel regel, IEnumerable<Stuk> stukken)
    {
        var bekend = stukken.Where(stuk => stuk.Lid == regel.Lid && stuk.Datum <= op).ToDictionary(stuk => stuk.Volgnummer);
        return regel.Ritme switch
        {
            Stukritme.Eenmalig => [Ronde(regel, 1, data.Inwerkingtreding, regel.Artikel.Termijn.Uiterlijk(data), bekend.GetValueOrDefault(1))],
            Stukritme.Meerjarig => [.. Meerjarig(regel, bekend)],
            _ when bekend.Count == 0 => [Ronde(regel, 1, data.Inwerkingtreding, null, null)],
            _ => [.. bekend.Values.OrderBy(stuk => stuk.Volgnummer).Select(stuk => Ronde(regel, stuk.Volgnummer, data.Inwerkingtreding, null, stuk))],
        };
    }

    /// <summary>The numbers that can be recorded: those of the terms, or any up to the next one.</summary>
    public bool Bestaat(Stukregel regel, int volgnummer, IReadOnlyCollection<Stuk> stukken) => regel.Ritme == Stukritme.Vaker
        ? volgnummer >= 1 && volgnummer <= stukken.Count(stuk => stuk.Lid == regel.Lid) + 1
        : Van(regel, stukken).Any(ronde => ronde.Volgnummer == volgnummer);

    private IEnumerable<Stukronde> Meerjarig(Stukregel regel, Dictionary<int, Stuk> bekend) =>
        from ronde in Kalender.Ronden(data, regel.Artikel.Termijn.Aantal).Index()
        let keer = ronde.Index + 1
        select Ronde(regel, keer, ronde.Item.Sinds!.Value, ronde.Item.Uiterlijk, bekend.GetValueOrDefault(keer));

    private Stukronde Ronde(Stukregel regel, int volgnummer, DateOnly vanaf, DateOnly? uiterlijk, Stuk? stuk) =>
        new(regel, volgnummer, vanaf, uiterlijk, stuk, Staat(regel, (vanaf, uiterlijk), stuk));

    private Verplichtingstaat Staat(Stukregel regel, (DateOnly Vanaf, DateOnly? Uiterlijk) termijn, Stuk? stuk)
    {
        if (stuk is not null) return stuk.Datum <= (termijn.Uiterlijk ?? stuk.Datum) ? Verplichtingstaat.VoldaanOpTijd : Verplichtingstaat.VoldaanTeLaat;
        if (op < termijn.Vanaf) return Verplichtingstaat.NogNietAanDeOrde;
        if (op > termijn.Uiterlijk) return Verplichtingstaat.TeLaat;
        var hoeftNiet = regel.Artikel.Termijn.Soort == Termijnsoort.Gebeurtenis || (termijn.Uiterlijk is null && op > data.LaatsteDag);
        return hoeftNiet ? Verplichtingstaat.NietVanToepassing : Verplichtingstaat.Loopt;
    }
}
