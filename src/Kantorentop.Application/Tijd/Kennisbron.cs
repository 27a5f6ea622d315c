using System.Diagnostics.CodeAnalysis;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// The figures as known now or, for who may ask that, as known up to an earlier instant. An earlier state is built one at a
/// time, shared by everyone who asks for the same registratie, and two are kept. A build goes on when who asked is gone.
/// </summary>
public sealed class Kennisbron(Snapshothouder houder, Domeinklok klok) : IDisposable
{
    /// <summary>Code of the refusal of who does not wait for the build.</summary>
    public const string InOpbouw = "bekend-op-in-opbouw";

    /// <summary>Code of the refusal when too many states are asked for at once.</summary>
    public const string Druk = "bekend-op-druk";

    /// <summary>States that may be in line at once; more are refused.</summary>
    public const int MeesteInOpbouw = 4;

    private const int Bewaard = 2;

    private readonly Lock _slot = new();
    private readonly SemaphoreSlim _bouw = new(1, 1);
    private readonly CancellationTokenSource _einde = new();
    private readonly Dictionary<long, Task<Snapshot>> _inOpbouw = [];
    private volatile Snapshot[] _eerdere = [];

    /// <summary>The figures to answer from, or the reason why this person does not get them.</summary>
    /// <param name="wie">Who asks.</param>
    /// <param name="bekendOp">The instant up to which recordings count, included; null for now.</param>
    /// <param name="ct">Ends the wait for a state that is being built.</param>
    public ValueTask<Uitkomst<Snapshot>> NeemAsync(Bevoegdheid wie, DateTimeOffset? bekendOp, CancellationToken ct = default) =>
        NeemAsync(wie, bekendOp, Timeout.InfiniteTimeSpan, ct);

    /// <summary>The same for who waits no longer than so much: after it <see cref="InOpbouw"/>, and the build goes on.</summary>
    public async ValueTask<Uitkomst<Snapshot>> NeemAsync(Bevoegdheid wie, DateTimeOffset? bekendOp, TimeSpan geduld, CancellationToken ct = default)
    {
        if (bekendOp is not { } ogenblik) return Uitkomst<Snapshot>.Met(houder.Huidig);
        if (Weigering(wie, ogenblik) is { } weigering) return weigering;
        var nummer = await houder.NummerOpAsync(ogenblik, ct);
        if (nummer == 0)
            return Weiger("bekend-op-te-vroeg", "Op dit tijdstip was nog niets vastgelegd. Kies een later tijdstip.");
        if (Vind(nummer) is { } stand) return Uitkomst<Snapshot>.Met(MetPublicaties(stand));
        return TryBegin(nummer, out var bouw)
            ? await WachtAsync(bouw, geduld, ct)
            : Weiger(Druk, "Er worden nu te veel eerdere standen opgevraagd. Probeer het over een minuut opnieuw.");
    }

    public void Dispose()
    {
        _einde.Cancel();
        _einde.Dispose();
        _bouw.Dispose();
    }

    private Uitkomst<Snapshot>? Weigering(Bevoegdheid wie, DateTimeOffset ogenblik)
    {
        if (!Leesrecht.MagEerdereKennis(wie))
            return Weiger("bekend-op-geen-recht", "Wat eerder bekend was, zien overheden en het secretariaat. Meld u aan of laat het tijdstip weg.");
        return ogenblik > klok.GetUtcNow()
            ? Weiger("bekend-op-toekomst", "Dit tijdstip is nog niet geweest. Kies een tijdstip in het verleden.")
            : null;
    }

    private async Task<Uitkomst<Snapshot>> WachtAsync(Task<Snapshot> bouw, TimeSpan geduld, CancellationToken ct)
    {
        try
        {
            // Without any patience the answer does not depend on how fast the build is.
            if (geduld != TimeSpan.Zero) return Uitkomst<Snapshot>.Met(MetPublicaties(await bouw.WaitAsync(geduld, ct)));
        }
        catch (TimeoutException)
        {
        }

        return Weiger(InOpbouw, "De stand van toen wordt opgebouwd. Dat duurt enkele seconden.");
    }

    // What was published cannot be taken back: it bears on what is public of any state of knowledge.
    private Snapshot MetPublicaties(Snapshot stand) =>
        houder.IsGeladen && !ReferenceEquals(stand.Publicaties, houder.Huidig.Publicaties) ? stand.With(houder.Huidig.Publicaties) : stand;

    private Snapshot? Vind(long nummer) =>
        houder.IsGeladen && houder.Huidig.Nummer == nummer ? houder.Huidig : Array.Find(_eerdere, stand => stand.Nummer == nummer);

    private bool TryBegin(long nummer, [NotNullWhen(true)] out Task<Snapshot>? bouw)
    {
        lock (_slot)
        {
            if (_inOpbouw.TryGetValue(nummer, out bouw)) return true;
            if (Vind(nummer) is { } stand) bouw = Task.FromResult(stand);
            else if (_inOpbouw.Count < MeesteInOpbouw) bouw = _inOpbouw[nummer] = Task.Run(() => BouwAsync(nummer, _einde.Token));
            return bouw is not null;
        }
    }

    private async Task<Snapshot> BouwAsync(long nummer, CancellationToken ct)
    {
        await _bouw.WaitAsync(ct);
        try
        {
            var stand = MetPublicaties(await houder.LaadAsync(nummer, ct));
            _eerdere = [stand, .. _eerdere.Take(Bewaard - 1)];
            return stand;
        }
        finally
        {
            lock (_slot) _inOpbouw.Remove(nummer);
            _bouw.Release();
        }
    }

    private static Uitkomst<Snapshot> Weiger(string code, string tekst) =>
        Uitkomst<Snapshot>.Mislukt(new Melding(code, tekst, Peilpunt.VeldBekendOp));
}
