using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FluentAssertions;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Domain.Tests;

/// <summary>What keeps the Domain pure: nothing but the base class library, no I/O, no clock. Read from the compiled assembly.</summary>
public sealed class ArchitectureTests
{
    private static readonly Assembly Domain = typeof(Snapshot).Assembly;

    private static readonly string[] Klok =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
    ];

    private static readonly string[] VerbodenTypen =
    [
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Random", "System.IO.File", "System.IO.FileStream", "System.Console", "System.Threading.Tasks.Task",
    ];

    [Fact]
    public void The_domain_references_only_the_base_class_library() =>
        Domain.GetReferencedAssemblies().Select(verwijzing => verwijzing.Name)
            .Should().OnlyContain(naam => naam!.StartsWith("System.", StringComparison.Ordinal))
            .And.NotContain(naam => naam!.StartsWith("System.Net", StringComparison.Ordinal) || naam.StartsWith("System.Data", StringComparison.Ordinal));

    [Fact]
    public void The_domain_project_names_no_package_project_or_framework() =>
        File.ReadAllText(RepositoryRoot.Combine("src", "Kantorentop.Domain", "Kantorentop.Domain.csproj"))
            .Should().NotContainAny("PackageReference", "ProjectReference", "FrameworkReference", "<Reference");

    [Fact]
    public void The_domain_reads_no_clock() => Leden(Domain).Should().NotIntersectWith(Klok);

    [Fact]
    public void The_domain_uses_no_time_provider_chance_or_io() => Typen(Domain).Should().NotIntersectWith(VerbodenTypen);

    [Fact]
    public void The_scan_sees_a_clock_where_there_is_one() =>
        Leden(typeof(ArchitectureTests).Assembly).Should().Contain("System.DateTime.get_UtcNow", $"this test reads it: {DateTime.UtcNow.Year > 0}");

    [Fact]
    public void Areas_and_percentages_are_never_floating_point() =>
        Domain.GetTypes().SelectMany(type => type.GetProperties()).Select(veld => Nullable.GetUnderlyingType(veld.PropertyType) ?? veld.PropertyType)
            .Should().NotContain([typeof(double), typeof(float)]);

    [Fact]
    public void Public_types_cannot_be_changed_from_outside() =>
        Domain.GetExportedTypes().SelectMany(type => type.GetProperties())
            .Where(veld => veld.SetMethod is { IsPublic: true } zetter
                && !zetter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Should().BeEmpty();

    private static List<string> Leden(Assembly assembly) => Lees(assembly, metadata => metadata.MemberReferences.Select(metadata.GetMemberReference)
        .Where(lid => lid.Parent.Kind == HandleKind.TypeReference)
        .Select(lid => $"{Naam(metadata, (TypeReferenceHandle)lid.Parent)}.{metadata.GetString(lid.Name)}").ToList());

    private static List<string> Typen(Assembly assembly) => Lees(assembly, metadata => metadata.TypeReferences.Select(type => Naam(metadata, type)).ToList());

    private static string Naam(MetadataReader metadata, TypeReferenceHandle type)
    {
        var verwijzing = metadata.GetTypeReference(type);
        return $"{metadata.GetString(verwijzing.Namespace)}.{metadata.GetString(verwijzing.Name)}";
    }

    private static T Lees<T>(Assembly assembly, Func<MetadataReader, T> vraag)
    {
        using var bestand = new PEReader(File.OpenRead(assembly.Location));
        return vraag(bestand.GetMetadataReader());
    }
}
