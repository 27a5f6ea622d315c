using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Plannen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Plannen;

internal sealed class PlannenConfiguration :
    IEntityTypeConfiguration<Plan>,
    IEntityTypeConfiguration<Planstand>,
    IEntityTypeConfiguration<Raming>
{
    public void Configure(EntityTypeBuilder<Plan> builder) => builder
        .IsVastlegging("plan_vastlegging", plan => plan.Code)
        .VerwijstNaar<Plan, PlanIdentiteit>(plan => plan.Code)
        .VerwijstNaar<Plan, LocatieIdentiteit>(plan => plan.Locatie)
        .VerwijstNaar<Plan, PartijIdentiteit>(plan => plan.Ontwikkelaar);

    public void Configure(EntityTypeBuilder<Planstand> builder) => builder
        .IsVastlegging("planstand", stand => new { stand.Plan, stand.Vanaf })
        .VerwijstNaar<Planstand, PlanIdentiteit>(stand => stand.Plan);

    public void Configure(EntityTypeBuilder<Raming> builder)
    {
        builder.IsVastlegging("raming", raming => new { raming.Regio, raming.Vanaf })
            .VerwijstNaar<Raming, RegioIdentiteit>(raming => raming.Regio);
        builder.Property(raming => raming.Uitbreidingsvraag).HasConversion<HonderdstenConverter>();
    }
}
