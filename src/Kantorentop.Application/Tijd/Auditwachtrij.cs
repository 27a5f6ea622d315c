namespace Kantorentop.Application.Tijd;

/// <summary>
/// Lines of the audit trail that are on their way. The trail is a chain, so there is one writer at a time; lines that come in
/// meanwhile go in one transaction together. While something long holds the database, as an import does, whoever opens a page
/// waits only for <see cref="Geduld"/> and the line follows by itself.
/// </summary>
/// <param name="schrijf">Writes some lines in one transaction.</param>
/// <param name="klok">Tells when patience is over.</param>
internal sealed class Auditwachtrij(Func<IReadOnlyList<(Auditgebeurtenis Gebeurtenis, DateTimeOffset Tijdstempel)>, Task> schrijf, TimeProvider klok)
{
    /// <summary>How long someone waits for the line that tells what they do.</summary>
    public static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);

    /// <summary>Above this many lines nobody goes on before a line is written: what cannot be told is not done.</summary>
    public const int MaximumOnderweg = 10_000;

    private static readonly TimeSpan NieuwePoging = TimeSpan.FromSeconds(1);

    private readonly Lock _slot = new();
    private List<Wachtende> _wachtend = [];
    private int _onderweg;
    private bool _schrijft;
    private Task _schrijver = Task.CompletedTask;

    /// <summary>Adds a line, and waits until it is written or patience is over.</summary>
    /// <exception cref="Exception">Why it could not be written, to who still waits for it; then there is no line.</exception>
    public async Task VoegToeAsync(Auditgebeurtenis gebeurtenis, CancellationToken ct)
    {
        var regel = new Wachtende(gebeurtenis, klok.GetUtcNow());
        bool isVol;
        lock (_slot)
        {
            _wachtend.Add(regel);
            isVol = ++_onderweg > MaximumOnderweg;
            if (!_schrijft) _schrijver = Task.Run(SchrijfAllesAsync, CancellationToken.None);
            _schrijft = true;
        }

        await WachtAsync(regel, isVol ? Timeout.InfiniteTimeSpan : Geduld, ct);
    }

    /// <summary>Waits until all lines are written, but no longer than that: for a node that stops.</summary>
    public async Task LeegAsync(TimeSpan hoogstens)
    {
        Task schrijver;
        lock (_slot) schrijver = _schrijver;
        await Task.WhenAny(schrijver, Task.Delay(hoogstens, klok));
    }

    private async Task WachtAsync(Wachtende regel, TimeSpan geduld, CancellationToken ct)
    {
        try
        {
            await regel.Geschreven.Task.WaitAsync(geduld, klok, ct);
        }
        catch (Exception reden) when (reden is TimeoutException or OperationCanceledException && regel.LaatLos())
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    private async Task SchrijfAllesAsync()
    {
        while (NeemAlles() is { Count: > 0 } regels)
        {
            try
            {
                await schrijf([.. regels.Select(regel => (regel.Gebeurtenis, regel.Tijdstempel))]);
                foreach (var regel in regels) regel.Geschreven.TrySetResult();
                lock (_slot) _onderweg -= regels.Count;
            }
            catch (Exception reden)
            {
                LegTerug([.. regels.Where(regel => !regel.Mislukt(reden))], regels.Count);
                await Task.Delay(NieuwePoging);
            }
        }
    }

    /// <summary>All that wait; when none do, the next line begins writing again.</summary>
    private List<Wachtende> NeemAlles()
    {
        lock (_slot)
        {
            var regels = _wachtend;
            (_wachtend, _schrijft) = ([], regels.Count > 0);
            return regels;
        }
    }

    private void LegTerug(List<Wachtende> over, int van)
    {
        lock (_slot)
        {
            _onderweg -= van - over.Count;
            _wachtend.InsertRange(0, over);
        }
    }

    private sealed record Wachtende(Auditgebeurtenis Gebeurtenis, DateTimeOffset Tijdstempel)
    {
        private int _losgelaten;

        public TaskCompletionSource Geschreven { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Who waited goes on; from now on the line must be written, however often that takes.</summary>
        public bool LaatLos() => Interlocked.CompareExchange(ref _losgelaten, 1, 0) == 0;

        /// <summary>Tells who still waits that it failed. False when nobody does, and the line must be tried again.</summary>
        public bool Mislukt(Exception reden)
        {
            if (Interlocked.CompareExchange(ref _losgelaten, 2, 0) == 1) return false;
            Geschreven.TrySetException(reden);
            return true;
        }
    }
}
