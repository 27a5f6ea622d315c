using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>Everything that a dossier is made from, as far as all Parties may see it.</summary>
public sealed record Dossierinvoer(Dossierstempel Stempel, Convenantdata Data)
{
    /// <summary>The land first, then the regions in the order in which the dossier shows them.</summary>
    public IReadOnlyList<Dossiergebied> Gebieden { get; init; } = [];

    public IReadOnlyList<Dossierplicht> Plichten { get; init; } = [];

    public IReadOnlyList<Dossierafspraak> Afspraken { get; init; } = [];

    /// <summary>Decisions of the last consultation and since.</summary>
    public IReadOnlyList<Dossierbesluit> Besluiten { get; init; } = [];

    public IReadOnlyList<Dossieractie> Acties { get; init; } = [];

    /// <summary>Days by which Parties call each other together, beside those that the covenant itself fixes.</summary>
    public IReadOnlyList<Dossieroproep> Oproepen { get; init; } = [];
}

/// <summary>An area on the two days.</summary>
/// <param name="Gebied">The area.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Toen">Its figures on the earlier day; null where they are not public.</param>
/// <param name="Nu">Its figures on the day of the dossier; null where they are not public.</param>
public sealed record Dossiergebied(Gebied Gebied, string Naam, Dossierpeiling? Toen, Dossierpeiling? Nu);

/// <summary>The figures of an area on one day.</summary>
/// <param name="Kern">Stock and vacancy.</param>
/// <param name="Afstemming">Plans against demand; null for an area that is no region.</param>
/// <param name="Transformatieplicht">Number of buildings on the list of art. 7.4; null where it is not public.</param>
public sealed record Dossierpeiling(Kerncijfers Kern, Afstemming? Afstemming, int? Transformatieplicht);

/// <summary>Who owes a duty.</summary>
/// <param name="Code">Tells two apart.</param>
/// <param name="Naam">Name; of a single market party it is never printed.</param>
/// <param name="IsMarktpartij">True for a member of an umbrella: only counts of those are for all Parties.</param>
/// <param name="Koepel">Its umbrella; null when it has none.</param>
public sealed record Dossierdrager(string Code, string Naam, bool IsMarktpartij, string? Koepel);

/// <summary>A duty on the two days.</summary>
/// <param name="Drager">Who owes it.</param>
/// <param name="Lid">The member of the covenant.</param>
/// <param name="Toen">Its state on the earlier day; null when it was not there yet.</param>
/// <param name="Nu">Its state on the day of the dossier.</param>
/// <param name="WachtOpAntwoord">True when it waits for one answer now.</param>
public sealed record Dossierplicht(Dossierdrager Drager, string Lid, Verplichtingstaat? Toen, Verplichtingstaat Nu, bool WachtOpAntwoord)
{
    /// <summary>First day on which it was owed.</summary>
    public required DateOnly Sinds { get; init; }

    /// <summary>Last day that was in time; null without a term.</summary>
    public required DateOnly? Uiterlijk { get; init; }
}

/// <summary>The agreement of a region.</summary>
/// <param name="Regio">Name of the region.</param>
/// <param name="Termijn">How it stands against art. 3.1 on the day of the dossier.</param>
/// <param name="Stappen">The public steps after the last consultation.</param>
public sealed record Dossierafspraak(string Regio, Afspraaktermijn Termijn, IReadOnlyList<Dossierstap> Stappen);

/// <summary>A step in the life of a version of an agreement.</summary>
public sealed record Dossierstap(int Versie, Gebeurtenissoort Soort, DateOnly Op);

/// <summary>A decision of a consultation.</summary>
public sealed record Dossierbesluit(DateOnly Dag, string Tekst);

/// <summary>An action that is not done yet.</summary>
/// <param name="Tekst">What.</param>
/// <param name="Wie">Which organisation.</param>
/// <param name="Uiterlijk">Last day; null without a term.</param>
public sealed record Dossieractie(string Tekst, string Wie, DateOnly? Uiterlijk);

/// <summary>A day by which Parties meet.</summary>
/// <param name="Lid">The member of the covenant.</param>
/// <param name="Naam">What for.</param>
/// <param name="Uiterlijk">Last day.</param>
public sealed record Dossieroproep(string Lid, string Naam, DateOnly Uiterlijk);
