namespace Kantorentop.Web.Hosting;

/// <summary>Says that the process lives; whether it may get traffic is another question (/gereed).</summary>
public static class Health
{
    public static void MapKantorentopHealth(this WebApplication app) =>
        app.MapGet(Adressen.Gezond, () => TypedResults.Text("gezond")).AllowAnonymous();
}
