namespace Kantorentop.Web.Uitleg;

/// <summary>The anchors on the page with the explanation of the figures.</summary>
public static class Begrippen
{
    public const string Gebouw = "gebouw";
    public const string Voorraad = "voorraad";
    public const string Leegstand = "leegstand";
    public const string StructureleLeegstand = "structurele-leegstand";
    public const string Leegstandsduur = "leegstandsduur";
    public const string LegeGebouwen = "lege-gebouwen";
    public const string Stromen = "stromen";
    public const string Broncijfers = "cijfers-van-anderen";
    public const string Dubbeltelling = "dubbeltelling";
    public const string Onbekend = "onbekend";
    public const string Transformatieplicht = "transformatieplicht";
    public const string Plancapaciteit = "plancapaciteit";
    public const string Vraag = "vraag";
    public const string Nieuwbouw = "nieuwbouw";
    public const string Afstemming = "afstemming";
    public const string Pad = "vijfjarenpad";
    public const string Kantorenregio = "kantorenregio";
    public const string Perspectief = "toekomstperspectief";
    public const string Herstructurering = "herstructurering";
    public const string Termijnen = "termijnen";
    public const string Peildatum = "peildatum";
    public const string BekendOp = "bekend-op";
    public const string Afronden = "afronden";
    public const string Openbaar = "openbaar";
}
