using System.Collections.Concurrent;
using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Overlegdossiers;

/// <summary>
/// Makes dossiers outside the requests that asked for them, one at a time. What it made stands in the database under its operation,
/// so another node, or this one after a restart, finds it there; only how far a running one is, is known here alone.
/// </summary>
public sealed class Dossierwerker(MaakDossier maken, IHostApplicationLifetime leven, ILogger<Dossierwerker> logger) : IDisposable
{
    private const int Bewaard = 50;

    private static readonly Melding Fout = new("overlegdossier-fout", "Door een fout van het portaal is het dossier niet gemaakt. Er is niets vastgelegd; probeer het later opnieuw.");

    private readonly ConcurrentDictionary<Guid, Dossierwerk> _werk = new();
    private readonly SemaphoreSlim _beurt = new(1, 1);

    /// <summary>Begins, or finds what was begun under the same operation, and waits for it no longer than so much.</summary>
    public async Task<Dossierwerk> BeginAsync(Bevoegdheid wie, Dossieropdracht opdracht, Guid operatie, TimeSpan geduld)
    {
        var werk = _werk.GetOrAdd(operatie, _ => new Dossierwerk());
        if (werk.TryBegin()) _ = Task.Run(() => VoerUitAsync(wie, opdracht, operatie, werk), CancellationToken.None);
        await Task.WhenAny(werk.Afloop, Task.Delay(geduld));
        foreach (var oud in _werk.Where(rij => rij.Value.Afloop.IsCompleted && rij.Key != operatie).Skip(Bewaard)) _werk.TryRemove(oud.Key, out _);
        return werk;
    }

    /// <summary>What this node does or did under that operation; null when it knows nothing of it.</summary>
    public Dossierwerk? Find(Guid operatie) => _werk.GetValueOrDefault(operatie);

    public void Dispose() => _beurt.Dispose();

    private async Task VoerUitAsync(Bevoegdheid wie, Dossieropdracht opdracht, Guid operatie, Dossierwerk werk)
    {
        try
        {
            await _beurt.WaitAsync(leven.ApplicationStopping);
            try
            {
                werk.Sluit(await maken.ExecuteAsync(wie, opdracht, operatie, werk, leven.ApplicationStopping));
            }
            finally
            {
                _beurt.Release();
            }
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Dossier of operation {Operatie} failed.", operatie);
            werk.Sluit(Uitkomst<Dossiersleutel>.Mislukt(Fout));
        }
    }
}

/// <summary>A dossier that is being made, or what came of it.</summary>
public sealed class Dossierwerk : IProgress<Dossiervoortgang>
{
    private readonly TaskCompletionSource<Uitkomst<Dossiersleutel>> _afloop = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Dossiervoortgang _voortgang = new(0, "Wachten op een ander dossier");
    private int _begonnen;

    /// <summary>Done when the dossier is there, or when it is clear that it does not come.</summary>
    public Task<Uitkomst<Dossiersleutel>> Afloop => _afloop.Task;

    /// <summary>What it is doing.</summary>
    public Dossiervoortgang Voortgang => _voortgang;

    public void Report(Dossiervoortgang value) => _voortgang = value;

    internal bool TryBegin() => Interlocked.Exchange(ref _begonnen, 1) == 0;

    internal void Sluit(Uitkomst<Dossiersleutel> afloop) => _afloop.TrySetResult(afloop);
}
