using Kantorentop.TestSupport;

namespace Kantorentop.Web.Tests.Uitrol;

/// <summary>docker-compose.yml as blocks of lines: by indentation, which is all of YAML that these tests need.</summary>
internal static class Composebestand
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryRoot.Combine("docker-compose.yml"));

    public static string Text { get; } = string.Join('\n', Lines);

    /// <summary>The lines below a key, up to the next key that is indented as far or less.</summary>
    public static IReadOnlyList<string> Block(params string[] keys)
    {
        IReadOnlyList<string> block = Lines;
        foreach (var key in keys)
        {
            var depth = block.Where(IsContent).Select(Depth).Min();
            block = block
                .SkipWhile(line => line != $"{new string(' ', depth)}{key}:")
                .Skip(1)
                .TakeWhile(line => !IsContent(line) || Depth(line) > depth)
                .ToList();
        }

        return block.Where(IsContent).Select(line => line.Trim()).ToList();
    }

    private static bool IsContent(string line) => line.Trim() is { Length: > 0 } text && text[0] != '#';

    private static int Depth(string line) => line.Length - line.TrimStart().Length;
}
