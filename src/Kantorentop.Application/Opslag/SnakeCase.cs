using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>One naming rule for both databases: lower case with underscores.</summary>
internal static class SnakeCase
{
    public static void UseSnakeCase(this ModelBuilder builder)
    {
        foreach (var entiteit in builder.Model.GetEntityTypes())
        {
            entiteit.SetTableName(Van(entiteit.GetTableName()!));
            foreach (var eigenschap in entiteit.GetProperties()) eigenschap.SetColumnName(Van(eigenschap.GetColumnName()));
            foreach (var sleutel in entiteit.GetKeys()) sleutel.SetName(Van(sleutel.GetName()!));
            foreach (var verwijzing in entiteit.GetForeignKeys()) verwijzing.SetConstraintName(Van(verwijzing.GetConstraintName()!));
            foreach (var index in entiteit.GetIndexes()) index.SetDatabaseName(Van(index.GetDatabaseName()!));
        }
    }

    internal static string Van(string naam)
    {
        var tekst = new StringBuilder(naam.Length + 8);
        for (var i = 0; i < naam.Length; i++)
        {
            if (i > 0 && char.IsUpper(naam[i]) && naam[i - 1] != '_' && !char.IsUpper(naam[i - 1])) tekst.Append('_');
            tekst.Append(char.ToLowerInvariant(naam[i]));
        }

        return tekst.ToString();
    }
}
