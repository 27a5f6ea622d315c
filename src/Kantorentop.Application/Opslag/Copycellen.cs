using Npgsql;

namespace Kantorentop.Application.Opslag;

/// <summary>Cells on their way through a binary COPY.</summary>
internal sealed class Copycellen(NpgsqlBinaryImporter copy) : Celschrijver
{
    public override void Begin() => copy.StartRow();

    public override void Schrijf(string waarde) => copy.Write(waarde);

    public override void Schrijf(long waarde) => copy.Write(waarde);

    public override void Schrijf(int waarde) => copy.Write(waarde);

    public override void Schrijf(bool waarde) => copy.Write(waarde);

    public override void Schrijf(decimal waarde) => copy.Write(waarde);

    public override void Schrijf(Guid waarde) => copy.Write(waarde);

    public override void Schrijf(DateOnly waarde) => copy.Write(waarde);

    public override void SchrijfLeeg() => copy.WriteNull();

    public override void Sluit()
    {
    }
}
