using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace Kantorentop.TestSupport.Webproces;

/// <summary>
/// One node of the portal: the real host in its own process on a free port. Two of them on one database are the two-node
/// set-up. Disposing it kills the process.
/// </summary>
public sealed partial class Webknoop : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TijdelijkeMap _folder = new();
    private readonly StringBuilder _log = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Webknoop(Webinstellingen instellingen)
    {
        _process = new Process { StartInfo = instellingen.StartInfo(Webuitvoer.Dll, _folder.Pad) };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.EnableRaisingEvents = true;
        _process.Exited += (_, _) => _listening.TrySetException(
            new InvalidOperationException($"The portal stopped before it listened.\n{Log}"));
    }

    public Uri Adres => _listening.Task.Result;

    /// <summary>What the process has written so far, on both streams.</summary>
    public string Log
    {
        get
        {
            lock (_log)
            {
                return _log.ToString();
            }
        }
    }

    /// <summary>Starts a node and waits until it says that it is ready for traffic.</summary>
    public static async Task<Webknoop> StartAsync(Webinstellingen instellingen)
    {
        var knoop = new Webknoop(instellingen);
        try
        {
            knoop._process.Start();
            knoop._process.BeginOutputReadLine();
            knoop._process.BeginErrorReadLine();
            await knoop._listening.Task.WaitAsync(instellingen.Geduld);
            await knoop.WaitUntilReadyAsync(instellingen);
            return knoop;
        }
        catch (Exception exception)
        {
            await knoop.DisposeAsync();
            throw new InvalidOperationException($"The portal did not start: {exception.Message}\n{knoop.Log}", exception);
        }
    }

    public HttpClient CreateClient(bool followRedirects = true) =>
        new(new HttpClientHandler { AllowAutoRedirect = followRedirects }) { BaseAddress = Adres };

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Dispose();
    }

    private async Task WaitUntilReadyAsync(Webinstellingen instellingen)
    {
        using var client = CreateClient();
        using var limit = new CancellationTokenSource(instellingen.Geduld);
        while (true)
        {
            using var response = await client.GetAsync(new Uri(instellingen.Gereed, UriKind.Relative), limit.Token);
            if (response.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(100, limit.Token);
        }
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_log)
        {
            _log.AppendLine(line);
        }

        if (Address().Match(line) is { Success: true } address)
        {
            _listening.TrySetResult(new Uri(address.Value));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
