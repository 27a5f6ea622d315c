using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Kantorentop.TestSupport;
using Kantorentop.TestSupport.Webproces;
using Xunit;

namespace Kantorentop.Web.Tests.Uitrol;

/// <summary>What the deployment files promise, held without a container engine.</summary>
public sealed partial class UitrolTests
{
    private static readonly string[] Dockerfile =
        File.ReadAllLines(RepositoryRoot.Combine("src", "Kantorentop.Web", "Uitrol", "Dockerfile"));

    private static readonly string[] Runtime = Dockerfile[Array.FindLastIndex(Dockerfile, line => line.StartsWith("FROM ", StringComparison.Ordinal))..];

    [Fact]
    public void The_image_holds_the_runtime_only_and_is_not_run_by_root()
    {
        Runtime[0].Should().Be("FROM mcr.microsoft.com/dotnet/aspnet:10.0", "this image has ICU and no SDK");
        Runtime.Should().Contain("USER $APP_UID");
        Runtime.Should().Contain(line => line.StartsWith("HEALTHCHECK", StringComparison.Ordinal));
    }

    [Fact]
    public void A_node_has_the_room_for_new_objects_that_was_measured()
    {
        var ruimte = Webinstellingen.Jongeruimte;

        string.Join('\n', Runtime).Should().Contain($"{ruimte.Key}={ruimte.Value}");
        File.ReadAllText(RepositoryRoot.Combine("src", "Kantorentop.Web", "Properties", "launchSettings.json")).Should().Contain($"\"{ruimte.Key}\": \"{ruimte.Value}\"");
    }

    [Fact]
    public void The_image_is_built_from_every_project_that_the_host_needs()
    {
        foreach (var project in new[] { "Domain", "Application", "Web" })
        {
            Dockerfile.Should().Contain($"COPY src/Kantorentop.{project} src/Kantorentop.{project}");
        }

        Dockerfile.Should().Contain(line => line.StartsWith("COPY global.json Directory.Build.props", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("web")]
    [InlineData("database")]
    public void A_container_cannot_change_itself_or_gain_rights_and_says_how_it_is(string service)
    {
        var block = Composebestand.Block("services", service);

        block.Should().Contain("read_only: true");
        block.Should().Contain("cap_drop: [ALL]");
        block.Should().Contain("security_opt: [\"no-new-privileges:true\"]");
        block.Should().NotContain(line => line.StartsWith("privileged", StringComparison.Ordinal) || line == "user: root");
        Composebestand.Block("services", service, "healthcheck").Should().Contain(line => line.StartsWith("test:", StringComparison.Ordinal));
        Composebestand.Block("services", service, "tmpfs").Should().Contain("- /tmp");
    }

    [Fact]
    public void The_database_is_PostgreSQL_15_or_newer_without_root()
    {
        var block = Composebestand.Block("services", "database");
        var version = PostgresImage().Match(string.Join('\n', block)).Groups["version"].Value;

        int.Parse(version, CultureInfo.InvariantCulture).Should().BeGreaterThanOrEqualTo(15);
        block.Should().Contain("user: postgres");
        block.Should().NotContain("ports:", "only the portal reaches the database");
    }

    [Fact]
    public void A_node_gets_traffic_when_it_is_ready_and_more_than_one_can_run()
    {
        Composebestand.Block("services", "web", "healthcheck")[0].Should().Contain("GET /gereed ");
        string.Join('\n', Runtime).Should().Contain("GET /gezond ");
        Composebestand.Block("services", "web", "depends_on", "database").Should().Contain("condition: service_healthy");
        Composebestand.Block("services", "web", "deploy").Should().Contain("replicas: ${KANTORENTOP_KNOPEN:-1}");
        Composebestand.Text.Should().NotContain("container_name:", "a fixed name allows one node only");
    }

    [Fact]
    public void What_is_written_outlives_the_container()
    {
        Composebestand.Block("services", "web", "volumes").Should().BeEquivalentTo(
            "- uploads:/var/lib/kantorentop/uploads", "- logboek:/var/log/kantorentop");
        Composebestand.Block("services", "database", "volumes").Should().Contain("- database:/var/lib/postgresql/data");
    }

    [Fact]
    public void No_secret_is_written_down()
    {
        var dockerfile = string.Join('\n', Dockerfile);

        foreach (var text in new[] { Composebestand.Text, dockerfile })
        {
            WrittenSecret().Matches(text).Select(match => match.Value).Should().BeEmpty();
        }

        Composebestand.Block("secrets").Where(line => line.StartsWith("file:", StringComparison.Ordinal))
            .Should().OnlyContain(line => line.Contains("${KANTORENTOP_GEHEIMEN", StringComparison.Ordinal));
        File.ReadAllLines(RepositoryRoot.Combine(".gitignore")).Should().Contain(".geheimen/");
    }

    [GeneratedRegex(@"^image: postgres:(?<version>\d+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex PostgresImage();

    // 'Passfile=' and '…_FILE:' name a file; anything else would be the secret itself.
    [GeneratedRegex(@"(password(?!_FILE)\w*\s*[=:]|wachtwoord\w*=)\s*\S+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex WrittenSecret();
}
