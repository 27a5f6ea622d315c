namespace Kantorentop.Web.Registers;

/// <summary>What a form without fields sends: one button.</summary>
public sealed class Registerstap : Registermodel
{
    /// <summary>A form for the recording that is shown.</summary>
    public static Registerstap Bij(long id)
    {
        var stap = new Registerstap();
        stap.Toont(id);
        return stap;
    }
}
