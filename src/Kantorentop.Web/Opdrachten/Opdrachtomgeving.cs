using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Web.Opdrachten;

/// <summary>What a command works with: its operands, the use cases, and the two streams that it may write to.</summary>
internal sealed class Opdrachtomgeving(Opdrachtinvoer invoer, IServiceProvider diensten)
{
    public Opdrachtinvoer Invoer => invoer;

    /// <summary>For what was asked; of 'cijfers' this is JSON and nothing else.</summary>
    public TextWriter Uit { get; } = Console.Out;

    /// <summary>For what is wrong or odd.</summary>
    public TextWriter Fout { get; } = Console.Error;

    public T Dienst<T>()
        where T : notnull => diensten.GetRequiredService<T>();

    /// <summary>Says why the command did not do its work; gives the exit status.</summary>
    public int Mislukt(string tekst)
    {
        Fout.WriteLine(tekst);
        return 1;
    }

    /// <summary>The use cases on the configured database, or on the embedded one.</summary>
    public static ServiceProvider MaakDiensten(string[] configuratie)
    {
        var root = ContentRoot.Find();
        var omgeving = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
        var instellingen = new ConfigurationBuilder().SetBasePath(root)
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{omgeving}.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine(configuratie)
            .Build();
        var diensten = new ServiceCollection();
        diensten.AddSingleton<IConfiguration>(instellingen);
        diensten.AddKantorentopData(DatabaseConnection.Find(instellingen, root));
        diensten.AddSingleton<Accountboek>().AddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>().AddSingleton<VerleenToegang>();
        return diensten.BuildServiceProvider();
    }

    /// <summary>Brings the schema up to date and loads the reference data; never the example data.</summary>
    public async Task BereidVoorAsync()
    {
        await Migratie.WerkBijAsync(Dienst<IDbContextFactory<KantorentopContext>>());
        await Dienst<Referentielader>().LaadAsync();
    }
}
