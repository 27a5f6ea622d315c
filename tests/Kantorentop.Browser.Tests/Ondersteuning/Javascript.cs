using Xunit;

namespace Kantorentop.Browser.Tests.Ondersteuning;

/// <summary>Every task of the portal works with scripts and without.</summary>
public enum Javascript
{
    Aan,
    Uit,
}

/// <summary>Runs one journey both ways: <c>[Theory, MemberData(nameof(Javascripts.Beide), MemberType = typeof(Javascripts))]</c>.</summary>
public static class Javascripts
{
    public static TheoryData<Javascript> Beide => new(Javascript.Aan, Javascript.Uit);
}
