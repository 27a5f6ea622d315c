using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Projecten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Projecten;

internal sealed class ProjectConfiguration : IEntityTypeConfiguration<Project>
{
    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.IsVastlegging("project", project => project.Sleutel)
            .VerwijstNaar<Project, PartijIdentiteit>(project => project.Partij)
            .VerwijstNaar<Project, LocatieIdentiteit>(project => project.Locatie)
            .VerwijstNaar<Project, GebouwIdentiteit>(project => project.Gebouw)
            .VerwijstNaar<Project, PlanIdentiteit>(project => project.Plan);
        builder.Property(project => project.Soort).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(project => project.Compensatie).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(project => project.Toeslag).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(project => project.Naam).HasMaxLength(Project.MaximumNaam);
        builder.Property(project => project.Flexibiliteit).HasMaxLength(Project.MaximumTekst);
        builder.Property(project => project.Compensatietekst).HasMaxLength(Project.MaximumTekst);
        builder.Property(project => project.Terughoudendheid).HasMaxLength(Project.MaximumTekst);
        builder.Property(project => project.Duurzaamheid).HasConversion<JsonwaardeConverter<Duurzaamheid>>();
        builder.Property(project => project.Onderbouwing).HasConversion<JsonwaardeConverter<Onderbouwing>>();
        builder.Property(project => project.Verlaten).HasConversion<JsonwaardeConverter<Verlatenpand>>();
        builder.Ignore(project => project.Toetsdag).Ignore(project => project.IsToevoeging).Ignore(project => project.Code);
    }
}
