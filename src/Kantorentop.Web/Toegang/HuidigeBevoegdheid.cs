using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Toegang;

/// <summary>The rights of whoever makes the present request: what a page hands to each use case.</summary>
public sealed class HuidigeBevoegdheid(IHttpContextAccessor context)
{
    public Bevoegdheid Waarde => Bevoegdheidsclaims.Lees(context.HttpContext?.User);
}
