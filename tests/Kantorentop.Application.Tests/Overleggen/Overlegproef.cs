using Kantorentop.Application.Opslag;
using Kantorentop.Application.Overleggen;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Overleggen;

/// <summary>The consultations on an empty database, on 15 January 2015.</summary>
internal sealed class Overlegproef(Testdatabase database) : IAsyncDisposable
{
    public static readonly Domeinklok Portaalklok = new(new Klok(2015, 1, 15));
    public static readonly Bevoegdheid Secretariaat = Wie(Organisatiesoort.Secretariaat, "");
    public static readonly Bevoegdheid Gemeente = Wie(Organisatiesoort.Gemeente, "GM0344");
    public static readonly Bevoegdheid Belegger = Wie(Organisatiesoort.Marktpartij, "BEL-1");
    public static readonly Overleg Gepland = new(new Guid("20120628-0012-0003-0000-000000000001"), Overlegsoort.Gezamenlijk, new(2015, 1, 12), "Den Haag, 10.00 uur");

    private readonly Registratieboek _boek = new(database.Contexts, Portaalklok);

    public KantorentopContext Db() => database.Contexts.CreateDbContext();

    public BeheerOverleg Beheer => new(_boek, Convenantdata.Standaard, Portaalklok);

    public LegBesluitVast Besluiten => new(_boek);

    public MeldActieAf Afmelden => new(database.Contexts, _boek, Portaalklok);

    public ToonOverleg Tonen => new(database.Contexts);

    public ToonOverleggen Lijst => new(database.Contexts, Convenantdata.Standaard, Portaalklok);

    public Overlegdocumenten Documenten => new(database.Contexts);

    public Registratieboek Boek => _boek;

    public Testdatabase Database => database;

    public async Task<Overlegblad> BladAsync(Guid? sleutel = null) => (await Tonen.ExecuteAsync(Secretariaat, sleutel ?? Gepland.Sleutel))!;

    public async Task<Overlegformulier> FormulierAsync(Guid? sleutel = null) => new(Guid.NewGuid(), (await BladAsync(sleutel)).Versie);

    public static Overlegformulier Nieuw() => new(Guid.NewGuid(), 0);

    public static Bevoegdheid Wie(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) => new(Guid.NewGuid(), "Proef", new Organisatie(soort, sleutel), rollen);

    public static async Task<Overlegproef> StartAsync(Databasesoort soort) => new(await Testdatabase.CreateAsync(soort));

    /// <summary>Plans a consultation and records that it was held.</summary>
    public async Task HoudAsync(Overleg overleg)
    {
        Uitkomst[] uitkomsten =
        [
            await Beheer.PlanAsync(Secretariaat, overleg, ["Rijk", "VNG", "IVBN"], Nieuw()),
            await Beheer.NotuleerAsync(Secretariaat, overleg.Sleutel, ["Rijk", "VNG"], await FormulierAsync(overleg.Sleutel)),
        ];
        if (uitkomsten.FirstOrDefault(uitkomst => !uitkomst.IsGelukt) is { } mislukt) throw new InvalidOperationException(mislukt.Meldingen[0].Tekst);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
