namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Stops the reading of one file that cannot be read further; always becomes an <see cref="Importfout"/>.</summary>
internal sealed class OnleesbaarException : Exception
{
    public OnleesbaarException(string code, string message, int? regel = null)
        : base(message)
    {
        Code = code;
        Regel = regel;
    }

    public string Code { get; }

    public int? Regel { get; }
}
