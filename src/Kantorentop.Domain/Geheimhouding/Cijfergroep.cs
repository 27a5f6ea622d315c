using Kantorentop.Domain.Herkomst;

namespace Kantorentop.Domain.Geheimhouding;

/// <summary>The figures that are hidden or shown together. Who may not see the one may not see those after it.</summary>
public enum Cijfergroep
{
    /// <summary>Stock, its parts, the number of buildings, and plan capacity.</summary>
    Voorraad,

    /// <summary>Vacancy, its percentage and the buildings with vacancy.</summary>
    Leegstand,

    /// <summary>Structural vacancy, and the buildings of art. 7.4.</summary>
    StructureleLeegstand,

    /// <summary>Vacancy of up to one year, and of one to three.</summary>
    Leegstandsduur,
}

/// <summary>Which figure is of which group.</summary>
public static class Cijfergroepen
{
    /// <summary>The group of a figure.</summary>
    public static Cijfergroep Groep(this Cijfer cijfer) => cijfer switch
    {
        Cijfer.Leegstand or Cijfer.Leegstandspercentage or Cijfer.LeegstandspercentageOpgeleverd or Cijfer.LeegstandVerschil
            or Cijfer.AantalVolledigLeeg or Cijfer.AantalGedeeltelijkLeeg => Cijfergroep.Leegstand,
        Cijfer.StructureleLeegstand or Cijfer.StructureelPercentage or Cijfer.Transformatieplicht or Cijfer.TransformatieplichtOppervlakte
            => Cijfergroep.StructureleLeegstand,
        Cijfer.LeegstandTotEenJaar or Cijfer.LeegstandEenTotDrieJaar => Cijfergroep.Leegstandsduur,
        _ => Cijfergroep.Voorraad,
    };

    /// <summary>The group of a figure by its name in the published language, as 'leegstand'.</summary>
    public static Cijfergroep Van(string veld) => Enum.TryParse<Cijfer>(veld, ignoreCase: true, out var cijfer) ? cijfer.Groep() : Cijfergroep.Voorraad;
}
