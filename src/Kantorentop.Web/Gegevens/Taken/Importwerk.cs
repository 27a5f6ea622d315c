using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>An import in the hands of this process. Its file is written by one at a time, and not by the heartbeat once it is closed.</summary>
internal sealed class Importwerk(Importtaak taak, Bevoegdheid wie, string? verwacht) : IProgress<Importvoortgang>, IDisposable
{
    private readonly SemaphoreSlim _slot = new(1, 1);
    private volatile Importtaak _taak = taak;

    public Importtaak Taak => _taak;

    public Bevoegdheid Wie => wie;

    /// <summary>Fingerprint of the trial that is confirmed; null for the trial itself.</summary>
    public string? Verwacht => verwacht;

    public CancellationTokenSource Stop { get; } = new();

    /// <summary>True while it is only worked out what would change.</summary>
    public bool IsControle => verwacht is null && _taak.Doel != Importdoel.Vastleggen;

    public bool IsOpen { get; private set; } = true;

    public void Report(Importvoortgang value) => _taak = _taak with { Voortgang = value };

    public void Begin(Importstaat staat) => _taak = _taak with { Staat = staat };

    public void Sluit() => IsOpen = false;

    public void Dispose()
    {
        Stop.Dispose();
        _slot.Dispose();
    }

    /// <summary>Writes the last state; the heartbeat writes no more.</summary>
    public async Task SluitAsync(Takenopslag taken, Importtaak klaar)
    {
        Sluit();
        await _slot.WaitAsync();
        try
        {
            await taken.SchrijfAsync(klaar);
        }
        finally
        {
            _slot.Release();
        }
    }

    /// <summary>Writes a state in passing, unless the last one was written.</summary>
    public async Task SchrijfAsync(Takenopslag taken, Importtaak stand)
    {
        await _slot.WaitAsync();
        try
        {
            if (IsOpen) await taken.SchrijfAsync(stand);
        }
        finally
        {
            _slot.Release();
        }
    }
}
