using Kantorentop.Application.Uitwisseling.Bewerken;

namespace Kantorentop.Web.Gegevens.Bewerken;

/// <summary>What one recording says, in a line.</summary>
public static class Samenvatting
{
    /// <summary>Every filled cell but the key, as 'Gebruik: Geen · Geldt vanaf: 01-01-2015'.</summary>
    public static string Van(Tabelbeschrijving tabel, Feitregel regel, Feitnamen namen) => string.Join(" · ", tabel.Kolommen
        .Where(kolom => kolom != tabel.Onderwerp && regel.Cel(kolom.Naam).Length > 0)
        .Select(kolom => $"{Kolomwoorden.Van(tabel.Naam, kolom.Naam).Label}: {Celtekst.Toon(kolom, regel.Cel(kolom.Naam), namen)}"));
}
