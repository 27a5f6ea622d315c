namespace Kantorentop.Application.Uitwisseling.Lezen;

/// <summary>Gathers what is found in a submission, up to a limit that keeps a hostile file from filling the memory.</summary>
internal sealed class Bevindingenlijst
{
    private readonly List<Importfout> _regels = [];
    private int _meer;

    public IReadOnlyList<Importfout> Regels => _meer == 0
        ? _regels
        : [.. _regels, new Importfout("inzending", null, null, null, "te-veel-fouten", $"Er zijn nog {_meer} fouten. Verbeter eerst de fouten hierboven.")];

    public void Add(Importfout fout)
    {
        if (_regels.Count < Grenzen.MaximumFouten) _regels.Add(fout);
        else _meer++;
    }
}
