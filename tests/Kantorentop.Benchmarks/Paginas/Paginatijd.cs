namespace Kantorentop.Benchmarks.Paginas;

/// <summary>How long the answers of one page took.</summary>
/// <param name="Adres">Address of the page.</param>
/// <param name="Soort">Who asked.</param>
/// <param name="Tijden">Milliseconds from sending the request to the last byte, in ascending order.</param>
internal sealed record Paginatijd(string Adres, string Soort, double[] Tijden)
{
    public double P50 => Deel(0.50);

    public double P95 => Deel(0.95);

    public bool TeTraag => P95 > Paginainstellingen.Grens;

    // The smallest time that at least that part of the answers did not exceed.
    private double Deel(double deel) => Tijden[(int)Math.Ceiling(deel * Tijden.Length) - 1];
}
