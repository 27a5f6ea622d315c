namespace Kantorentop.Web.Gegevens.Taken;

/// <summary>Registers what carries imports out in the background of a host; a command needs none of it.</summary>
internal static class ImportServices
{
    public static void AddKantorentopImports(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Takenopslag>();
        builder.Services.AddSingleton<Importwerker>();
        builder.Services.AddHostedService(diensten => diensten.GetRequiredService<Importwerker>());
    }
}
