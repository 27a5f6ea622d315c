using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Herprogrammering;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Herprogrammering;

/// <summary>Names one scenario of one region.</summary>
public readonly record struct Scenariosleutel(string Regio, int Nummer)
{
    /// <summary>For people and for the audit trail.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Regio}, scenario {Nummer}");
}

/// <summary>What a government of a region tries out before it proposes it; it changes and disappears, so it keeps no history of its own.</summary>
public sealed class Scenario
{
    public const int MaximumNaam = 100;

    public const int MaximumToelichting = 2_000;

    /// <summary>Plans and buildings together: more than the largest region has plans.</summary>
    public const int MaximumMaatregelen = 2_000;

    private readonly List<Planmaatregel> _planmaatregelen = [];
    private readonly List<Gebouwmaatregel> _gebouwmaatregelen = [];

    public required string Regio { get; init; }

    /// <summary>From 1 within the region.</summary>
    public required int Nummer { get; init; }

    /// <summary>Kind of the organisation that made it.</summary>
    public required Organisatiesoort Eigenaarsoort { get; init; }

    /// <summary>Key of that organisation within its kind.</summary>
    public required string Eigenaarsleutel { get; init; }

    /// <summary>Its name, as 'gemeente Utrecht'.</summary>
    public required string Eigenaarnaam { get; init; }

    public required string Naam { get; set; }

    public string? Toelichting { get; set; }

    /// <summary>True when the other governments of the region and the secretariat may read it.</summary>
    public bool IsGedeeld { get; set; }

    /// <summary>Number of the registratie that changed it last; tells a form whether it showed the latest.</summary>
    public long Versie { get; set; }

    public IReadOnlyList<Planmaatregel> Planmaatregelen => _planmaatregelen;

    public IReadOnlyList<Gebouwmaatregel> Gebouwmaatregelen => _gebouwmaatregelen;

    public Vraagmaatregel? Vraag { get; set; }

    public Scenariosleutel Sleutel => new(Regio, Nummer);

    public Organisatie Eigenaar => new(Eigenaarsoort, Eigenaarsleutel);

    public Maatregelen Maatregelen => new() { Plannen = Planmaatregelen, Gebouwen = Gebouwmaatregelen, Vraag = Vraag };

    /// <summary>Takes over all measures; those that stay the same are left alone, so that a save without a change records nothing.</summary>
    internal void Neem(Maatregelen maatregelen)
    {
        Vervang(_planmaatregelen, maatregelen.Plannen);
        Vervang(_gebouwmaatregelen, maatregelen.Gebouwen);
        if (Vraag != maatregelen.Vraag) Vraag = maatregelen.Vraag;
    }

    private static void Vervang<T>(List<T> oud, IReadOnlyList<T> nieuw)
        where T : class
    {
        var (erbij, blijft) = (nieuw.Except(oud).ToList(), nieuw.ToHashSet());
        oud.RemoveAll(maatregel => !blijft.Contains(maatregel));
        oud.AddRange(erbij);
    }
}

internal sealed class ScenarioConfiguration : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.ToTable("scenario").HasKey(scenario => new { scenario.Regio, scenario.Nummer });
        builder.HasOne<RegioIdentiteit>().WithMany().HasForeignKey(scenario => scenario.Regio).OnDelete(DeleteBehavior.Restrict);
        builder.Property(scenario => scenario.Nummer).ValueGeneratedNever();
        builder.Property(scenario => scenario.Eigenaarsleutel).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(scenario => scenario.Eigenaarnaam).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(scenario => scenario.Naam).HasMaxLength(Scenario.MaximumNaam);
        builder.Property(scenario => scenario.Toelichting).HasMaxLength(Scenario.MaximumToelichting);
        builder.Ignore(scenario => scenario.Sleutel).Ignore(scenario => scenario.Eigenaar).Ignore(scenario => scenario.Maatregelen);
        builder.OwnsMany(scenario => scenario.Planmaatregelen, Plannen);
        builder.OwnsMany(scenario => scenario.Gebouwmaatregelen, Gebouwen);
        builder.OwnsOne(scenario => scenario.Vraag, Vraag);
        builder.Navigation(scenario => scenario.Planmaatregelen).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(scenario => scenario.Gebouwmaatregelen).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Plannen(OwnedNavigationBuilder<Scenario, Planmaatregel> builder)
    {
        builder.ToTable("scenario_planmaatregel").WithOwner().HasForeignKey("Regio", "Nummer");
        builder.HasKey("Regio", "Nummer", nameof(Planmaatregel.Plan));
        builder.Property(maatregel => maatregel.Ingreep).HasConversion<string>().HasMaxLength(40);
        builder.HasOne<PlanIdentiteit>().WithMany().HasForeignKey(maatregel => maatregel.Plan).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Gebouwen(OwnedNavigationBuilder<Scenario, Gebouwmaatregel> builder)
    {
        builder.ToTable("scenario_gebouwmaatregel").WithOwner().HasForeignKey("Regio", "Nummer");
        builder.HasKey("Regio", "Nummer", nameof(Gebouwmaatregel.Gebouw));
        builder.HasOne<GebouwIdentiteit>().WithMany().HasForeignKey(maatregel => maatregel.Gebouw).OnDelete(DeleteBehavior.Restrict);
    }

    private static void Vraag(OwnedNavigationBuilder<Scenario, Vraagmaatregel> builder)
    {
        builder.WithOwner().HasForeignKey("Regio", "Nummer");
        builder.Property(vraag => vraag.Vanaf).HasColumnName("VraagVanaf");
        builder.Property(vraag => vraag.Uitbreidingsvraag).HasConversion<HonderdstenConverter>();
    }
}
