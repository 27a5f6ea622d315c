using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;

namespace Kantorentop.Application.Tests.Documenten;

/// <summary>
/// Documents of two cupboards on 15 January 2015. In cupboard 'open' everyone reads what is public, 'GM0344' writes and sees all;
/// of any other nobody but 'GM0344' knows.
/// </summary>
internal sealed class Documentenproef : IAsyncDisposable
{
    public static readonly Documenteigenaar Kast = new("kast", "open");
    private readonly Testdatabase _database;
    private readonly Registratieboek _boek;

    private Documentenproef(Testdatabase database, Virusscan scan)
    {
        _database = database;
        var contexts = database.Contexts;
        var klok = new Domeinklok(new Klok(2015, 1, 15));
        _boek = new Registratieboek(contexts, klok);
        var rechten = new Documentrechten([new Documenteigenaarsoort("kast", RechtAsync, sleutel => "/" + sleutel)]);
        var (inzage, keuring) = (new Documentinzage(rechten), new Bestandskeuring(scan));
        Toevoegen = new(_boek, rechten, keuring, klok);
        Versie = new(contexts, _boek, inzage, keuring);
        Wijzigen = new(contexts, _boek, inzage, klok);
        Lijst = new(contexts, rechten, keuring);
        Tonen = new(contexts, inzage, rechten);
        Halen = new(contexts, inzage, new Auditboek(contexts, klok));
    }

    public static Bevoegdheid Eigenaar { get; } = Van("GM0344");

    public static Bevoegdheid Ander { get; } = Van("GM0363");

    public VoegDocumentToe Toevoegen { get; }

    public VoegVersieToe Versie { get; }

    public WijzigDocument Wijzigen { get; }

    public ToonDocumenten Lijst { get; }

    public ToonDocument Tonen { get; }

    public HaalDocument Halen { get; }

    public static async Task<Documentenproef> CreateAsync(Databasesoort soort = Databasesoort.Sqlite, Virusscan? scan = null) =>
        new(await Testdatabase.CreateAsync(soort), scan ?? Virusscan.Geen);

    public static Documentstand Stand(string titel = "Structuurvisie", Woogrond? grond = null) =>
        new(0, titel, Documentaard.Besluit, "Gemeente Utrecht", new(2014, 6, 1))
        {
            Categorie = Informatiecategorie.BesluitAlgemeneStrekking,
            Grond = grond,
            Herbeoordeling = grond is null ? null : new(2016, 1, 1),
            Reden = grond is null ? null : "Er staan bedragen in.",
        };

    public static Bestandsinvoer Pdf(string tekst = "", string naam = "visie.pdf") => new(naam, new MemoryStream([.. "%PDF-1.4 "u8, .. System.Text.Encoding.UTF8.GetBytes(tekst)]));

    public static Documentinvoer Invoer(Documentstand? stand = null, Bestandsinvoer? bestand = null) =>
        new(Kast, stand ?? Stand(), bestand ?? Pdf(), Guid.NewGuid());

    public static Versieinvoer Nieuw(int vorige, Bestandsinvoer bestand) => new(1, vorige, Guid.NewGuid(), bestand);

    public KantorentopContext CreateContext() => _database.Contexts.CreateDbContext();

    public async Task<byte[]> InhoudAsync(int? versie = null)
    {
        using var stroom = new MemoryStream();
        await Halen.SchrijfAsync((await Halen.ExecuteAsync(Eigenaar, 1, versie))!, stroom);
        return stroom.ToArray();
    }

    /// <summary>Writes a file that was looked at before.</summary>
    public Task<Kantorentop.Domain.Uitkomst> SchrijfAsync(Gekeurdbestand bestand) => _boek.LegVastAsync(
        new Handeling(Guid.NewGuid(), "proef", "proef", Eigenaar),
        async (sessie, ct) =>
        {
            await Documentopslag.VoegToeAsync(sessie, Kast, Stand(), bestand, ct);
            return Kantorentop.Domain.Uitkomst.Gelukt;
        });

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();

    private static Bevoegdheid Van(string gemeente) =>
        new(Guid.NewGuid(), "Medewerker", new Organisatie(Organisatiesoort.Gemeente, gemeente), Rol.Lezen | Rol.Invoeren) { OrganisatieNaam = "gemeente " + gemeente };

    private static Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string sleutel, CancellationToken ct)
    {
        var eigen = wie.Organisatie?.Sleutel == "GM0344";
        return Task.FromResult(eigen || sleutel == "open" ? new Documentrecht("Kast " + sleutel, eigen, eigen) : null);
    }
}
