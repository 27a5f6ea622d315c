using System.Globalization;

namespace Kantorentop.Web.Hosting;

/// <summary>The portal speaks one language, whatever the server's settings say.</summary>
public static class DutchCulture
{
    public static void Apply()
    {
        CultureInfo.DefaultThreadCurrentCulture = Weergave.Cultuur;
        CultureInfo.DefaultThreadCurrentUICulture = Weergave.Cultuur;
    }
}
