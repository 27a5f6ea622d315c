namespace Kantorentop.Web.Afspraken;

/// <summary>Sentences that several pages share.</summary>
internal static class Hulpzinnen
{
    public const string Bewaren =
        "U kunt tussentijds bewaren, ook als nog niet alles is ingevuld. Voor het indienen is alles nodig waar niet ‘(optioneel)’ bij staat.";
}
