using Kantorentop.Domain;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kantorentop.Application.Opslag;

/// <summary>Areas as whole hundredths of a m²: SQLite compares decimals as text.</summary>
internal sealed class OppervlakteConverter() : ValueConverter<Oppervlakte, long>(
    oppervlakte => oppervlakte.Honderdsten,
    honderdsten => Oppervlakte.VanHonderdsten(honderdsten));

/// <summary>Amounts as whole euro cents.</summary>
internal sealed class BedragConverter() : ValueConverter<Bedrag, long>(bedrag => bedrag.Centen, centen => new Bedrag(centen));

/// <summary>A signed number of m², as whole hundredths.</summary>
internal sealed class HonderdstenConverter() : ValueConverter<decimal, long>(
    waarde => (long)(waarde * 100m),
    honderdsten => honderdsten / 100m);

/// <summary>Degrees as whole millionths, some 11 cm on the ground.</summary>
internal sealed class GraadConverter() : ValueConverter<decimal, long>(
    graad => (long)(graad * 1_000_000m),
    miljoensten => miljoensten / 1_000_000m);

/// <summary>Instants as microseconds UTC since 1970: SQLite cannot order DateTimeOffset.</summary>
internal sealed class OgenblikConverter() : ValueConverter<DateTimeOffset, long>(
    ogenblik => Microseconden.Van(ogenblik),
    microseconden => Microseconden.Naar(microseconden));
