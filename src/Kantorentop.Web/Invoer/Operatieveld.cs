namespace Kantorentop.Web.Invoer;

/// <summary>The hidden field that makes a form that is sent twice count once.</summary>
internal static class Operatieveld
{
    /// <summary>What the form carries; a new operation where the field is empty or was tampered with.</summary>
    public static Guid Lees(string? tekst) => Guid.TryParse(tekst, out var id) ? id : Guid.NewGuid();
}
