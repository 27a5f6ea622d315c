using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Kantorentop.Web.Tests.Ondersteuning;

/// <summary>
/// Counts the commands that go to the database within one test, whatever other tests do at the same time: it travels with the
/// test's own call, into the server too (<c>TestServer.PreserveExecutionContext</c>).
/// </summary>
internal sealed class Opdrachtteller : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<Opdrachtteller?> Huidig = new();
    private readonly List<string> _opdrachten = [];

    private Opdrachtteller()
    {
    }

    /// <summary>Before any context is made: one that saw nobody listen takes that for granted for a second.</summary>
    [ModuleInitializer]
    internal static void Luister() => DiagnosticListener.AllListeners.Subscribe(new Opdrachtteller());

    /// <summary>The commands so far.</summary>
    public IReadOnlyList<string> Opdrachten => _opdrachten;

    /// <summary>Begins to count in this test.</summary>
    public static Opdrachtteller Begin() => Huidig.Value = new Opdrachtteller();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key != "Microsoft.EntityFrameworkCore.Database.Command.CommandExecuting" || Huidig.Value is not { } teller) return;
        lock (teller._opdrachten) teller._opdrachten.Add(value.Value!.ToString()!);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
