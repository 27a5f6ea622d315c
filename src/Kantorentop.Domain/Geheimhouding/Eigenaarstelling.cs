using System.Runtime.InteropServices;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>What each owner has in an area; used again for the next area.</summary>
internal sealed class Eigenaarstelling
{
    public static readonly int Grootheden = Enum.GetValues<Geheimgrootheid>().Length;

    /// <summary>The number of whoever is not known.</summary>
    public const int Onbekend = 0;

    private readonly List<long> _bedragen = [];
    private readonly List<bool> _heeft = [];
    private readonly List<int> _eigenaren = [];

    public void Tel(int eigenaar, ReadOnlySpan<long> bedragen)
    {
        if (eigenaar >= _heeft.Count) Verruim(eigenaar + 1);
        if (!_heeft[eigenaar])
        {
            _heeft[eigenaar] = true;
            _eigenaren.Add(eigenaar);
        }
        var rij = Rij(eigenaar);
        for (var i = 0; i < rij.Length; i++) rij[i] += bedragen[i];
    }

    /// <summary>What they put in together.</summary>
    public Bijdragen Bijdragen(Geheimgrootheid grootheid)
    {
        var bijdragen = default(Bijdragen);
        foreach (var eigenaar in _eigenaren)
        {
            var bedrag = Rij(eigenaar)[(int)grootheid];
            if (eigenaar == Onbekend) bijdragen.VoegOnbekend(bedrag);
            else bijdragen.Voeg(bedrag);
        }
        return bijdragen;
    }

    /// <summary>Adds all of it to the areas around this one, and begins anew.</summary>
    public void Verplaats(IEnumerable<Eigenaarstelling> ruimer)
    {
        foreach (var telling in ruimer)
            foreach (var eigenaar in _eigenaren)
                telling.Tel(eigenaar, Rij(eigenaar));
        foreach (var eigenaar in _eigenaren)
        {
            _heeft[eigenaar] = false;
            Rij(eigenaar).Clear();
        }
        _eigenaren.Clear();
    }

    private Span<long> Rij(int eigenaar) => CollectionsMarshal.AsSpan(_bedragen).Slice(eigenaar * Grootheden, Grootheden);

    private void Verruim(int aantal)
    {
        CollectionsMarshal.SetCount(_heeft, aantal);
        CollectionsMarshal.SetCount(_bedragen, aantal * Grootheden);
    }
}
