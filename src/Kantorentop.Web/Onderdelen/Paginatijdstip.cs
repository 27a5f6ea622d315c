using Kantorentop.Application.Tijd;

namespace Kantorentop.Web.Onderdelen;

/// <summary>The instant up to which the page of the present request knows: the links of its figures take it along.</summary>
public sealed class Paginatijdstip(IHttpContextAccessor context)
{
    private bool _geweigerd;
    private string? _gelezen;

    /// <summary>As the address writes it; null for what is known now, also when the instant in the address was refused.</summary>
    public string? BekendOp => _geweigerd ? null : _gelezen ??= context.HttpContext?.Request.Query[Peilpunt.VeldBekendOp];

    /// <summary>The page answers from what is known now, whatever the address asks.</summary>
    public void Weiger() => _geweigerd = true;
}
