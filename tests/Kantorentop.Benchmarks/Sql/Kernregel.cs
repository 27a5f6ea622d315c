namespace Kantorentop.Benchmarks.Sql;

/// <summary>The key figures of a location as SQL gives them; areas in hundredths of a m².</summary>
internal sealed record Kernregel(
    string Locatie, long Opgeleverd, long Aanbouw, long Onbekend, long Leegstand, long Structureel, int Gebouwen, int Volledig, int Gedeeltelijk);

/// <summary>Stock and vacancy of a municipality in a month, the first being 0; areas in hundredths of a m².</summary>
internal sealed record Reeksregel(string Gemeente, int Maand, long Voorraad, long Leegstand, long Structureel);
