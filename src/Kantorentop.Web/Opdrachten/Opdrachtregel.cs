using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Kantorentop.Web.Opdrachten;

/// <summary>Answers a command, when the program was started with one.</summary>
public static class Opdrachtregel
{
    /// <summary>The exit status of the command in the arguments: 0 when all was done, else 1; null when there is no command and pages are to be served.</summary>
    public static async Task<int?> RunAsync(string[] args)
    {
        var invoer = Opdrachtinvoer.Parse(args);
        if (invoer.Fout is { } fout) return await MeldAsync(fout);
        if (invoer.Opdracht is not { } opdracht) return null;
        try
        {
            await using var diensten = Opdrachtomgeving.MaakDiensten(invoer.Configuratie);
            var omgeving = new Opdrachtomgeving(invoer, diensten);
            await omgeving.BereidVoorAsync();
            return await opdracht.Voer(omgeving);
        }
        catch (Exception exception) when (exception is DbException or RetryLimitExceededException)
        {
            return await MeldAsync($"De database is niet te gebruiken: {exception.GetBaseException().Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await MeldAsync($"Een bestand is niet te lezen of te schrijven: {exception.Message}");
        }
        catch (ArgumentException exception) when (exception.ParamName == "connectionString")
        {
            return await MeldAsync(exception.Message);
        }
    }

    private static async Task<int> MeldAsync(string tekst)
    {
        await Console.Error.WriteLineAsync(tekst);
        return 1;
    }
}
