using System.Collections.Concurrent;
using System.Threading.Channels;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>Carries imports out one after another, outside the requests that asked for them.</summary>
public sealed class Importwerker(Inzendingopslag inzendingen, Takenopslag taken, Importeer importeer, ILogger<Importwerker> logger) : BackgroundService
{
    private static readonly TimeSpan Hartslag = TimeSpan.FromSeconds(1);

    private readonly Channel<Importwerk> _rij = Channel.CreateUnbounded<Importwerk>();
    private readonly ConcurrentDictionary<Guid, Importwerk> _open = new();

    /// <summary>Puts an import in the queue.</summary>
    /// <param name="taak">The import.</param>
    /// <param name="wie">Who asks.</param>
    /// <param name="verwacht">Fingerprint of the trial that this confirms; null for the trial itself.</param>
    public async Task MeldAanAsync(Importtaak taak, Bevoegdheid wie, string? verwacht)
    {
        var werk = new Importwerk(taak with { Staat = Importstaat.Wacht, Voortgang = null, Proces = Procesteken.Eigen }, wie, verwacht);
        if (!_open.TryAdd(taak.Nummer, werk)) return;
        taken.VergeetAfbreken(werk.Taak);
        await taken.SchrijfAsync(werk.Taak);
        await _rij.Writer.WriteAsync(werk);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var hartslag = KlopAsync(stoppingToken);
        try
        {
            await foreach (var werk in _rij.Reader.ReadAllAsync(stoppingToken)) await VoerUitAsync(werk, stoppingToken);
        }
        catch (OperationCanceledException)
        {
            foreach (var werk in _open.Values) await SluitAfAsync(werk, stoppingToken);
        }

        await hartslag;
    }

    /// <summary>Notes how far each import is, which also tells that this process lives, and hears who wants to stop.</summary>
    private async Task KlopAsync(CancellationToken ct)
    {
        using var klok = new PeriodicTimer(Hartslag);
        while (await Wacht(klok, ct))
        {
            foreach (var werk in _open.Values) await KlopAsync(werk);
        }
    }

    private async Task KlopAsync(Importwerk werk)
    {
        try
        {
            if (taken.IsAfbrekenGevraagd(werk.Taak)) await werk.Stop.CancelAsync();
            await werk.SchrijfAsync(taken, werk.Taak);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            logger.LogDebug(exception, "Import {Nummer} ended while its progress was written.", werk.Taak.Nummer);
        }
    }

    private static async Task<bool> Wacht(PeriodicTimer klok, CancellationToken ct)
    {
        try
        {
            return await klok.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task VoerUitAsync(Importwerk werk, CancellationToken stoppingToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, werk.Stop.Token);
        try
        {
            if (taken.IsAfbrekenGevraagd(werk.Taak)) throw new OperationCanceledException();
            using var inzending = await inzendingen.OpenAsync(werk.Taak.Gebruiker, werk.Taak.Nummer, stop.Token);
            if (inzending is null) await RondAfAsync(werk, werk.Taak with { Staat = Importstaat.Mislukt, Afloop = "De bestanden zijn er niet meer. Zend ze opnieuw in." });
            else if (werk.IsControle) await ControleerAsync(werk, inzending, stop.Token);
            else await LegVastAsync(werk, inzending, stop.Token);
        }
        catch (OperationCanceledException)
        {
            await SluitAfAsync(werk, stoppingToken);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "Import {Nummer} failed.", werk.Taak.Nummer);
            Laat(werk);
            await taken.SluitAfAsync(werk.Taak, Importstaat.Mislukt, "Door een fout van het portaal is de import niet gelukt. Er is niets vastgelegd; probeer het later opnieuw.");
        }
        finally
        {
            werk.Dispose();
        }
    }

    private async Task ControleerAsync(Importwerk werk, Inzending inzending, CancellationToken ct)
    {
        werk.Begin(Importstaat.Controleren);
        var verslag = await importeer.ProbeerAsync(werk.Wie, inzending, werk, ct);
        await ToonAsync(werk, verslag, null, ct);
    }

    private async Task LegVastAsync(Importwerk werk, Inzending inzending, CancellationToken ct)
    {
        werk.Begin(Importstaat.Vastleggen);
        var oorsprong = werk.Taak.Doel == Importdoel.Vastleggen ? "api" : "web";
        var opdracht = new Importopdracht(werk.Wie, werk.Taak.Nummer, oorsprong, werk.Verwacht) { Voortgang = werk };
        var verslag = await importeer.LegVastAsync(opdracht, inzending, ct);
        if (!verslag.Vastgelegd)
        {
            await ToonAsync(werk, verslag, verslag.Verouderd ? "Iemand anders legde intussen iets vast. Controleer opnieuw wat er verandert." : null, ct);
            return;
        }

        // A program asks for the numbers; what is recorded stands, whoever wants to stop by now.
        if (werk.Taak.Doel == Importdoel.Vastleggen) await taken.SchrijfVerslagAsync(werk.Taak, verslag, CancellationToken.None);
        var tekst = Importtekst.Aantal(verslag.Wijzigingen, "Er is 1 wijziging vastgelegd.", "Er zijn {0} wijzigingen vastgelegd.");
        await RondAfAsync(werk, werk.Taak with { Staat = Importstaat.Gelukt, Voortgang = null, Afloop = tekst });
        inzendingen.VerwijderBestanden(werk.Taak.Gebruiker, werk.Taak.Nummer);
    }

    /// <summary>Leaves what was found for its sender to look at.</summary>
    private async Task ToonAsync(Importwerk werk, Importverslag verslag, string? tekst, CancellationToken ct)
    {
        await taken.SchrijfVerslagAsync(werk.Taak, verslag, ct);
        await RondAfAsync(werk, Getoond(werk.Taak, verslag, tekst) with { Voortgang = null });
    }

    private static Importtaak Getoond(Importtaak taak, Importverslag verslag, string? tekst)
    {
        if (verslag.HeeftFouten) return taak with { Staat = Importstaat.Mislukt, Afloop = "Er zijn fouten gevonden. Er is niets vastgelegd." };
        if (verslag.Wijzigingen == 0) return taak with { Staat = Importstaat.Gelukt, Afloop = "Er verandert niets." };
        return taak.Doel == Importdoel.Proef
            ? taak with { Staat = Importstaat.Gelukt, Afloop = "Dit was een proef: er is niets vastgelegd." }
            : taak with { Staat = Importstaat.WachtOpBevestiging, Afloop = tekst };
    }

    /// <summary>Writes the last state; from then on its sender may go on with it, so it is out of our hands before.</summary>
    private Task RondAfAsync(Importwerk werk, Importtaak klaar)
    {
        Laat(werk);
        return werk.SluitAsync(taken, klaar);
    }

    private void Laat(Importwerk werk)
    {
        werk.Sluit();
        _open.TryRemove(werk.Taak.Nummer, out _);
    }

    private async Task SluitAfAsync(Importwerk werk, CancellationToken stoppingToken)
    {
        Laat(werk);
        await (stoppingToken.IsCancellationRequested
            ? taken.SluitAfAsync(werk.Taak, Importstaat.Onderbroken, "De server is gestopt voordat de import klaar was. Er is niets vastgelegd; zend de bestanden opnieuw in.")
            : taken.SluitAfAsync(werk.Taak, Importstaat.Afgebroken, "U hebt de import afgebroken. Er is niets vastgelegd."));
    }
}
