using System.Globalization;
using Serilog;
using Serilog.Core;
using Serilog.Events;

namespace Kantorentop.Web.Hosting;

/// <summary>Log lines to stderr (stdout belongs to the commands) and to a file per day.</summary>
public static class Logging
{
    private const string Template =
        "{Timestamp:yyyy-MM-ddTHH:mm:ss.fffzzz} {Level:u3} {TraceId} {Gebruiker} {SourceContext} {Message:lj}{NewLine}{Exception}";

    public static void AddKantorentopLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(Create(builder.Configuration, builder.Environment.ContentRootPath), dispose: true);
    }

    private static Logger Create(ConfigurationManager configuration, string contentRoot)
    {
        var folder = Path.Combine(contentRoot, configuration["Logboek:Map"] ?? "logs");
        return new LoggerConfiguration()
            .ReadFrom.Configuration(configuration)
            .Enrich.FromLogContext()
            .WriteTo.Console(
                outputTemplate: Template,
                formatProvider: CultureInfo.InvariantCulture,
                standardErrorFromLevel: LogEventLevel.Verbose)
            .WriteTo.File(
                Path.Combine(folder, "kantorentop-.log"),
                outputTemplate: Template,
                formatProvider: CultureInfo.InvariantCulture,
                rollingInterval: RollingInterval.Day,
                retainedFileCountLimit: configuration.GetValue("Logboek:DagenBewaren", 183),
                shared: true)
            .CreateLogger();
    }
}
