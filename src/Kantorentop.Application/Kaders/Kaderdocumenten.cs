using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Kaders;

/// <summary>The documents with the frameworks of a government: public, unless that government decided otherwise.</summary>
public sealed class Kaderdocumenten(Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Kind of owner: its key is the code of the government.</summary>
    public const string Soort = "kader";

    /// <summary>Everyone reads what is public; the government itself writes and reads all.</summary>
    public Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        var mag = Kaderrecht.MagInvoeren(wie, sleutel);
        return Task.FromResult(Kaderoverheid.Find(snapshots.Huidig, sleutel, klok.Vandaag) is { } overheid
            ? new Documentrecht(overheid.Naam, MagVertrouwelijk: mag || Kaderrecht.MagMeelezen(wie, sleutel), MagSchrijven: mag)
            : null);
    }
}
