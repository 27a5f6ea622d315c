using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using Xunit;

namespace Kantorentop.TestSupport.Mail;

/// <summary>A message as the mail server took it.</summary>
public sealed record Ontvangenbericht(
    string Van, IReadOnlyList<string> Aan, string Onderwerp, string Kenmerk, string Tekst, string Html, IReadOnlyDictionary<string, string> Koppen);

/// <summary>A real SMTP server in a process of its own, on a free port. Disposing it stops the process.</summary>
public sealed class Mailserver : IAsyncDisposable
{
    private static readonly string Map = RepositoryRoot.Combine("tests", "Kantorentop.TestSupport", "Mail", "Node");

    private readonly Process _proces;
    private readonly List<Ontvangenbericht> _berichten = [];
    private readonly Channel<bool> _regels = Channel.CreateUnbounded<bool>();
    private readonly Channel<string> _standen = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource<int> _poort = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Mailserver(Process proces)
    {
        _proces = proces;
        _proces.OutputDataReceived += (_, regel) => Lees(regel.Data);
        _proces.BeginOutputReadLine();
    }

    public int Poort => _poort.Task.Result;

    /// <summary>Everything that came in so far.</summary>
    public IReadOnlyList<Ontvangenbericht> Berichten
    {
        get
        {
            lock (_berichten) return [.. _berichten];
        }
    }

    /// <summary>Starts one; on a given port to come back where one was.</summary>
    public static async Task<Mailserver> StartAsync(int poort = 0)
    {
        await Nodepakketten.ZorgAsync(Map);
        var server = new Mailserver(Nodepakketten.Start(Map, "node", "server.mjs", poort.ToString(CultureInfo.InvariantCulture)));
        await server._poort.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return server;
    }

    /// <summary>What it does with the next messages: 'goed', 'later', 'nooit' or 'stil'.</summary>
    public async Task ZegAsync(string stand)
    {
        await _proces.StandardInput.WriteLineAsync(stand);
        await _proces.StandardInput.FlushAsync();
        await _standen.Reader.ReadAsync();
    }

    /// <summary>Waits until everything that the server took before now stands in <see cref="Berichten"/>: it answers in order.</summary>
    public Task BijAsync() => ZegAsync("");

    /// <summary>Forgets what came in and takes messages again: for the next test on the same server.</summary>
    public async Task BeginAsync()
    {
        lock (_berichten) _berichten.Clear();
        await ZegAsync("goed");
    }

    /// <summary>Waits for a message of which something is true.</summary>
    public async Task<Ontvangenbericht> WachtOpAsync(Func<Ontvangenbericht, bool> past, TimeSpan geduld)
    {
        using var grens = new CancellationTokenSource(geduld);
        while (true)
        {
            if (Berichten.FirstOrDefault(past) is { } bericht) return bericht;
            await _regels.Reader.ReadAsync(grens.Token);
        }
    }

    /// <summary>Reads a calendar with a parser that is not ours; fails on what it cannot read.</summary>
    public static async Task<JsonElement> LeesAgendaAsync(string agenda)
    {
        await Nodepakketten.ZorgAsync(Map);
        var (status, uit) = await Nodepakketten.RunAsync(Map, agenda, "node", "agenda.mjs");
        return status == 0 ? JsonDocument.Parse(uit).RootElement : throw new InvalidOperationException(uit);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_proces.HasExited)
        {
            _proces.Kill(entireProcessTree: true);
            await _proces.WaitForExitAsync();
        }

        _proces.Dispose();
    }

    private void Lees(string? regel)
    {
        if (regel is null) return;
        if (!_poort.Task.IsCompleted)
        {
            _poort.TrySetResult(int.Parse(regel, CultureInfo.InvariantCulture));
            return;
        }

        using var inhoud = JsonDocument.Parse(regel);
        if (inhoud.RootElement.TryGetProperty("stand", out var stand))
        {
            _standen.Writer.TryWrite(stand.GetString()!);
            return;
        }

        lock (_berichten) _berichten.Add(inhoud.RootElement.Deserialize<Ontvangenbericht>(JsonSerializerOptions.Web)!);
        _regels.Writer.TryWrite(true);
    }
}

/// <summary>One mail server for all tests of a class; each begins with <see cref="Mailserver.BeginAsync"/>.</summary>
public sealed class Maildienst : IAsyncLifetime
{
    public Mailserver Server { get; private set; } = null!;

    public async Task InitializeAsync() => Server = await Mailserver.StartAsync();

    public async Task DisposeAsync() => await Server.DisposeAsync();
}
