using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// The figures as known now or, for who may ask that, as known up to an earlier instant. An earlier state is built one at a
/// time, shared by everyone who asks for the same registratie, and two are kept.
/// </summary>
public sealed class Kennisbron(Snapshothouder houder, Domeinklok klok) : IDisposable
{
    private const int Bewaard = 2;

    private readonly SemaphoreSlim _bouw = new(1, 1);
    private volatile Snapshot[] _eerdere = [];

    /// <summary>The figures to answer from, or the reason why this person does not get them.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="bekendOp">The instant up to which recordings count, included; null for now.</param>
    /// <param name="ct">Ends the wait for a state that is being built.</param>
    public async ValueTask<Uitkomst<Snapshot>> NeemAsync(Bevoegdheid wie, DateTimeOffset? bekendOp, CancellationToken ct = default)
    {
        if (bekendOp is not { } ogenblik) return Uitkomst<Snapshot>.Met(houder.Huidig);
        if (!Leesrecht.MagEerdereKennis(wie))
            return Weiger("bekend-op-geen-recht", "Wat eerder bekend was, zien overheden en het secretariaat. Meld u aan of laat het tijdstip weg.");
        if (ogenblik > klok.GetUtcNow())
            return Weiger("bekend-op-toekomst", "Dit tijdstip is nog niet geweest. Kies een tijdstip in het verleden.");
        var nummer = await houder.NummerOpAsync(ogenblik, ct);
        if (nummer == 0)
            return Weiger("bekend-op-te-vroeg", "Op dit tijdstip was nog niets vastgelegd. Kies een later tijdstip.");
        return Uitkomst<Snapshot>.Met(Vind(nummer) ?? await BouwAsync(nummer, ct));
    }

    public void Dispose() => _bouw.Dispose();

    private Snapshot? Vind(long nummer) =>
        houder.Huidig is { } huidig && huidig.Nummer == nummer ? huidig : Array.Find(_eerdere, stand => stand.Nummer == nummer);

    private async Task<Snapshot> BouwAsync(long nummer, CancellationToken ct)
    {
        await _bouw.WaitAsync(ct);
        try
        {
            if (Vind(nummer) is { } gemaakt) return gemaakt;
            var stand = await houder.LaadAsync(nummer, ct);
            _eerdere = [stand, .. _eerdere.Take(Bewaard - 1)];
            return stand;
        }
        finally
        {
            _bouw.Release();
        }
    }

    private static Uitkomst<Snapshot> Weiger(string code, string tekst) =>
        Uitkomst<Snapshot>.Mislukt(new Melding(code, tekst, Peilpunt.VeldBekendOp));
}
