using System.Linq.Expressions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Registers;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Registers;

/// <summary>How the entries of a register are stored: one current recording per number, words as words.</summary>
internal static class Registerrijen
{
    private const int MaximumWoord = 40;

    /// <summary>Maps entries that go by their number.</summary>
    public static EntityTypeBuilder<T> IsRegister<T>(this EntityTypeBuilder<T> builder, string tabel)
        where T : class, IRegisterrij => builder.IsVastlegging(tabel, rij => rij.Nummer);

    /// <summary>A choice, stored by its name.</summary>
    public static EntityTypeBuilder<T> Woord<T, TKeuze>(this EntityTypeBuilder<T> builder, Expression<Func<T, TKeuze>> keuze)
        where T : class
        where TKeuze : struct, Enum
    {
        builder.Property(keuze).HasConversion<string>().HasMaxLength(MaximumWoord);
        return builder;
    }

    /// <summary>Texts of at most so many characters.</summary>
    public static EntityTypeBuilder<T> Teksten<T>(this EntityTypeBuilder<T> builder, int maximum, params ReadOnlySpan<string> namen)
        where T : class
    {
        foreach (var naam in namen) builder.Property(naam).HasMaxLength(maximum);
        return builder;
    }
}
