namespace Kantorentop.Domain.Geheimhouding;

/// <summary>Every area of a day with its figures, and where one owner could be found in them.</summary>
internal sealed class Gebiedsbijdragen
{
    private readonly long[][] _waarden;
    private readonly bool[][] _gevoelig;

    public Gebiedsbijdragen(Gebiedsboom boom)
    {
        Boom = boom;
        _waarden = [.. Enumerable.Range(0, Eigenaarstelling.Grootheden).Select(_ => new long[boom.Gebieden.Count])];
        _gevoelig = [.. Enumerable.Range(0, Eigenaarstelling.Grootheden).Select(_ => new bool[boom.Gebieden.Count])];
    }

    public Gebiedsboom Boom { get; }

    public long[] Waarden(Geheimgrootheid grootheid) => _waarden[(int)grootheid];

    public bool[] Gevoelig(Geheimgrootheid grootheid) => _gevoelig[(int)grootheid];

    public void Zet(int gebied, Eigenaarstelling telling)
    {
        for (var i = 0; i < Eigenaarstelling.Grootheden; i++)
        {
            var bijdragen = telling.Bijdragen((Geheimgrootheid)i);
            _waarden[i][gebied] = bijdragen.Som;
            _gevoelig[i][gebied] = !bijdragen.IsOpenbaar;
        }
    }
}
