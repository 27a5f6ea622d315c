using Kantorentop.Application.Documenten;

namespace Kantorentop.Web.Documenten;

/// <summary>The store of documents; each feature whose things have documents registers a <see cref="Documenteigenaarsoort"/> beside it.</summary>
public static class DocumentenServices
{
    /// <summary>Setting that says where clamd listens, as 'clamav:3310'; without it documents are not scanned, and pages say so.</summary>
    public const string Scanner = "Documenten:Virusscanner";

    public static IServiceCollection AddDocumenten(this IServiceCollection services) => services
        .AddSingleton(provider => Scan(provider.GetRequiredService<IConfiguration>()[Scanner]))
        .AddSingleton<Documentrechten>()
        .AddSingleton<Documentinzage>()
        .AddSingleton<Bestandskeuring>()
        .AddSingleton<ToonDocumenten>()
        .AddSingleton<ToonDocument>()
        .AddSingleton<HaalDocument>()
        .AddSingleton<VoegDocumentToe>()
        .AddSingleton<VoegVersieToe>()
        .AddSingleton<WijzigDocument>();

    // A scanner that was meant to be there and cannot be read stops the portal: unscanned by mistake is worse.
    private static Virusscan Scan(string? instelling)
    {
        if (string.IsNullOrWhiteSpace(instelling)) return Virusscan.Geen;
        return new Virusscan(Scanadres.Parse(instelling) ?? throw new InvalidOperationException($"{Scanner} is geen adres: schrijf 'host:poort'."));
    }
}
