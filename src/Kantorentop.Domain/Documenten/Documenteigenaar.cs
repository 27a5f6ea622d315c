namespace Kantorentop.Domain.Documenten;

/// <summary>What a document belongs to: who may see or add documents there is decided by the feature of that kind.</summary>
/// <param name="Soort">Kind of owner, as 'antwoord' or 'kader'.</param>
/// <param name="Sleutel">Key of the owner within its kind.</param>
public readonly record struct Documenteigenaar(string Soort, string Sleutel)
{
    public const int MaximumSoort = 40;

    public const int MaximumSleutel = 200;

    public override string ToString() => $"{Soort} {Sleutel}";
}

/// <summary>What someone may do with the documents of an owner; who may do nothing gets none of these.</summary>
/// <param name="Titel">How pages call the owner, as 'Gemeente Utrecht'.</param>
/// <param name="MagVertrouwelijk">Sees documents that are confidential too.</param>
/// <param name="MagSchrijven">Adds documents and versions, and decides on confidentiality.</param>
public sealed record Documentrecht(string Titel, bool MagVertrouwelijk, bool MagSchrijven)
{
    /// <summary>True when someone with this right may know that the document exists.</summary>
    public bool Ziet(Documentstand stand) => MagVertrouwelijk || !stand.IsVertrouwelijk;
}
