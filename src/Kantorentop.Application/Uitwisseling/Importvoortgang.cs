namespace Kantorentop.Application.Uitwisseling;

/// <summary>What an import is doing.</summary>
public enum Importfase
{
    Lezen,
    Toetsen,
    Schrijven,
}

/// <summary>How far an import is.</summary>
/// <param name="Fase">What it is doing.</param>
/// <param name="Tabel">With which table.</param>
/// <param name="Rijen">Rows of that table that are done.</param>
public readonly record struct Importvoortgang(Importfase Fase, string Tabel, int Rijen);
