using Kantorentop.Application.Edities;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Edities;

/// <summary>What the button 'Publiceren' sends: what was shown, and the hash of its figures.</summary>
public sealed class EditieModel
{
    public string? OperatieId { get; set; }
    public string? Naam { get; set; }
    public string? Peildatum { get; set; }
    public string? BekendOp { get; set; }
    public string? Hash { get; set; }

    public static EditieModel Van(Editieontwerp ontwerp) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Naam = ontwerp.Naam,
        Peildatum = Weergave.DatumIso(ontwerp.Peildatum),
        BekendOp = Tijdstiplezer.SchrijfIso(ontwerp.BekendOp),
        Hash = ontwerp.Hash,
    };

    /// <summary>What to publish; what someone changed in a hidden field gives other figures than were seen, or none.</summary>
    public Editieopdracht Lees(DateTimeOffset nu) => new(Naam, Datumlezer.Lees(Peildatum).Waarde, Tijdstiplezer.Lees(BekendOp, nu).Waarde);

    public Guid Operatie() => Operatieveld.Lees(OperatieId);
}
