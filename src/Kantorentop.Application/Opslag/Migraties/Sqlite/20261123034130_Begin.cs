using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kantorentop.Application.Opslag.Migraties.Sqlite
{
    /// <inheritdoc />
    public partial class Begin : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "aanspreking",
                columns: table => new
                {
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    vansoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    van = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    aansoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aan = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lid = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    gebied = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    registratie = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    antwoordregistratie = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_aanspreking", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "agendapunt",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg = table.Column<Guid>(type: "TEXT", nullable: false),
                    volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    artikel = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    inbrenger = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendapunt", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "antwoord",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    partij = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    bewijsdatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_antwoord", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "auditregel",
                columns: table => new
                {
                    volgnummer = table.Column<long>(type: "INTEGER", nullable: false),
                    actie = table.Column<string>(type: "TEXT", nullable: false),
                    @object = table.Column<string>(name: "object", type: "TEXT", nullable: false),
                    resultaat = table.Column<string>(type: "TEXT", nullable: false),
                    oorsprong = table.Column<string>(type: "TEXT", nullable: false),
                    actor = table.Column<string>(type: "TEXT", nullable: false),
                    tijdstempel = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_auditregel", x => x.volgnummer);
                });

            migrationBuilder.CreateTable(
                name: "besluitherstel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    besluit = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    genomen = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_besluitherstel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "broncijfer",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebied = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bron = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    methode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    editie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    eenheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    waarde = table.Column<long>(type: "INTEGER", nullable: false),
                    opmerking = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_broncijfer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    eigenaarsoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eigenaarsleutel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "documentdeel",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inhoud = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentdeel", x => new { x.hash, x.volgnummer });
                });

            migrationBuilder.CreateTable(
                name: "evaluatie",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_bijstelling_nodig = table.Column<bool>(type: "INTEGER", nullable: false),
                    maatregelen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    besluit = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    einde = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluatie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gebouw",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebouw", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    organisatiesoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    organisatie_sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    organisatie_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rollen = table.Column<int>(type: "INTEGER", nullable: false),
                    aangemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    geblokkeerd = table.Column<long>(type: "INTEGER", nullable: true),
                    laatste_totpstap = table.Column<long>(type: "INTEGER", nullable: false),
                    krijgt_dagbericht = table.Column<bool>(type: "INTEGER", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<long>(type: "INTEGER", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "gemeente",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gemeente", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "instelling",
                columns: table => new
                {
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    waarde = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_instelling", x => x.sleutel);
                });

            migrationBuilder.CreateTable(
                name: "kader",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    overheid = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    imro = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    planstatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    dossierstatus = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ter_inzage = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vastgesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    instrument = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    dekkend = table.Column<bool>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kader", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kaderplanning",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    overheid = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    nieuwe_locaties = table.Column<long>(type: "INTEGER", nullable: true),
                    schrappen = table.Column<long>(type: "INTEGER", nullable: true),
                    intrekken = table.Column<long>(type: "INTEGER", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kaderplanning", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kantorenregio",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kantorenregio", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "kostenaandeel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    besluit = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    bedrag = table.Column<long>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostenaandeel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kostenafspraak",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    besluit = table.Column<Guid>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    geen_schade = table.Column<bool>(type: "INTEGER", nullable: false),
                    totaal = table.Column<long>(type: "INTEGER", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kostenafspraak", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "locatie",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_locatie", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "opmerking",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cijfer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    gebied = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    gebouw = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bewaarder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    afzendersoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    afzender = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    antwoordnummer = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opmerking", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "oproep",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    aanvang = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    overeenstemming = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_oproep", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opschorting",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebied = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    verwijzing = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opschorting", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "opzegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    partij = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aanvang = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    verwijzing = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_opzegging", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overleg",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    plaats = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gasten = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    verslag = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    vastgesteld = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overleg", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overleg_deelname",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    overleg = table.Column<Guid>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    is_aanwezig = table.Column<bool>(type: "INTEGER", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overleg_deelname", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlegactie",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    wat = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    houder = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    gedaan_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    afmelding = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegactie", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "overlegbesluit",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    overleg = table.Column<Guid>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    artikel = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    wie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    volgt_op = table.Column<Guid>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegbesluit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "partij",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partij", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "plan",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "registratie",
                columns: table => new
                {
                    nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    ogenblik = table.Column<long>(type: "INTEGER", nullable: false),
                    operatie_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    organisatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_registratie", x => x.nummer);
                });

            migrationBuilder.CreateTable(
                name: "ruimte",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ruimte", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "stuk",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    lid = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    aantal = table.Column<int>(type: "INTEGER", nullable: true),
                    adres = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    leden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    middelen = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_stuk", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "zegelsleutel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zegelsleutel", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "beoordeling",
                columns: table => new
                {
                    antwoord = table.Column<long>(type: "INTEGER", nullable: false),
                    oordeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_beoordeling", x => x.antwoord);
                    table.ForeignKey(
                        name: "fk_beoordeling_antwoord_antwoord",
                        column: x => x.antwoord,
                        principalTable: "antwoord",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "transformatieplan",
                columns: table => new
                {
                    antwoord_id = table.Column<long>(type: "INTEGER", nullable: false),
                    fase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bestemming = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    begin = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    nodig = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_transformatieplan", x => x.antwoord_id);
                    table.ForeignKey(
                        name: "fk_transformatieplan_antwoord_antwoord_id",
                        column: x => x.antwoord_id,
                        principalTable: "antwoord",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentstand",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document = table.Column<long>(type: "INTEGER", nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    aard = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    opsteller = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    categorie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    herbeoordeling = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reden = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_documentstand_document_document",
                        column: x => x.document,
                        principalTable: "document",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "documentversie",
                columns: table => new
                {
                    document = table.Column<long>(type: "INTEGER", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    omvang = table.Column<long>(type: "INTEGER", nullable: false),
                    gescand = table.Column<bool>(type: "INTEGER", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_documentversie", x => new { x.document, x.versie });
                    table.ForeignKey(
                        name: "fk_documentversie_document_document",
                        column: x => x.document,
                        principalTable: "document",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agendasleutel",
                columns: table => new
                {
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    aangemaakt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agendasleutel", x => x.gebruiker);
                    table.ForeignKey(
                        name: "fk_agendasleutel_gebruiker_gebruiker",
                        column: x => x.gebruiker,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "apisleutel",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    bereik = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    aangemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    verloopt = table.Column<long>(type: "INTEGER", nullable: false),
                    laatst_gebruikt = table.Column<long>(type: "INTEGER", nullable: true),
                    herroepen = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_apisleutel", x => x.id);
                    table.ForeignKey(
                        name: "fk_apisleutel_gebruiker_gebruiker",
                        column: x => x.gebruiker,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebruiker_claim_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_gebruiker_login_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gebruiker_token",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebruiker_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_gebruiker_token_gebruiker_user_id",
                        column: x => x.user_id,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invoerconcept",
                columns: table => new
                {
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    adres = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    velden = table.Column<string>(type: "TEXT", nullable: false),
                    ogenblik = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invoerconcept", x => new { x.gebruiker, x.adres });
                    table.ForeignKey(
                        name: "fk_invoerconcept_gebruiker_gebruiker",
                        column: x => x.gebruiker,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    na_dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    na_nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    tot_nummer = table.Column<long>(type: "INTEGER", nullable: false),
                    rechten = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    html = table.Column<string>(type: "TEXT", nullable: false),
                    staat = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    volgende = table.Column<long>(type: "INTEGER", nullable: false),
                    sinds = table.Column<long>(type: "INTEGER", nullable: false),
                    fout = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_post", x => x.id);
                    table.ForeignKey(
                        name: "fk_post_gebruiker_gebruiker",
                        column: x => x.gebruiker,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "rechtenbeoordeling",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    rollen = table.Column<int>(type: "INTEGER", nullable: false),
                    bevestigd = table.Column<bool>(type: "INTEGER", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    beoordelaar = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rechtenbeoordeling", x => x.id);
                    table.ForeignKey(
                        name: "fk_rechtenbeoordeling_gebruiker_gebruiker",
                        column: x => x.gebruiker,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "toegangslink",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    verloopt = table.Column<long>(type: "INTEGER", nullable: false),
                    gebruikt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_toegangslink", x => x.hash);
                    table.ForeignKey(
                        name: "fk_toegangslink_gebruiker_gebruiker",
                        column: x => x.gebruiker,
                        principalTable: "gebruiker",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gemeente_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    provincie = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    opvolger = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gemeente_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_gemeente_vastlegging_gemeente_code",
                        column: x => x.code,
                        principalTable: "gemeente",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak",
                columns: table => new
                {
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    indiening_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    indiening_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    indiening_organisatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    indiening_gebruiker = table.Column<Guid>(type: "TEXT", nullable: true),
                    indiening_afwijkingen = table.Column<string>(type: "TEXT", nullable: true),
                    indiening_toelichting = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    consultatie_van = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    consultatie_tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    consultatie_gesloten_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    consultatie_toelichting = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    toets_door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    toets_datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toets_conclusie = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    toets_vastgelegd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    van_kracht_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervangen_op = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak", x => new { x.regio, x.versie });
                    table.ForeignKey(
                        name: "fk_afspraak_kantorenregio_regio",
                        column: x => x.regio,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fonds",
                columns: table => new
                {
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tarief = table.Column<long>(type: "INTEGER", nullable: true),
                    draagvlak_maat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    draagvlak_voor = table.Column<long>(type: "INTEGER", nullable: true),
                    draagvlak_totaal = table.Column<long>(type: "INTEGER", nullable: true),
                    draagvlak_datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    looptijdtoelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    beeindigd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds", x => x.nummer);
                    table.ForeignKey(
                        name: "fk_fonds_kantorenregio_regio",
                        column: x => x.regio,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "herijking",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    aanleiding = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    uitkomst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    overeenstemming = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_herijking", x => x.id);
                    table.ForeignKey(
                        name: "fk_herijking_kantorenregio_regio",
                        column: x => x.regio,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kantorenregio_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    belangrijkste = table.Column<bool>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kantorenregio_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_kantorenregio_vastlegging_kantorenregio_naam",
                        column: x => x.naam,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "raming",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vervangingsvraag = table.Column<long>(type: "INTEGER", nullable: false),
                    vervangingsvraag_in_voorraad = table.Column<long>(type: "INTEGER", nullable: false),
                    uitbreidingsvraag = table.Column<long>(type: "INTEGER", nullable: false),
                    uitbreidingsvraag_in_voorraad = table.Column<long>(type: "INTEGER", nullable: false),
                    bron = table.Column<string>(type: "TEXT", nullable: true),
                    methode = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_raming", x => x.id);
                    table.ForeignKey(
                        name: "fk_raming_kantorenregio_regio",
                        column: x => x.regio,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "regiolidmaatschap",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regiolidmaatschap", x => x.id);
                    table.ForeignKey(
                        name: "fk_regiolidmaatschap_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_regiolidmaatschap_kantorenregio_regio",
                        column: x => x.regio,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "scenario",
                columns: table => new
                {
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    eigenaarsoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eigenaarsleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    eigenaarnaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    is_gedeeld = table.Column<bool>(type: "INTEGER", nullable: false),
                    versie = table.Column<long>(type: "INTEGER", nullable: false),
                    vraag_vanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    vervangingsvraag = table.Column<long>(type: "INTEGER", nullable: true),
                    vervangingsvraag_in_voorraad = table.Column<long>(type: "INTEGER", nullable: true),
                    uitbreidingsvraag = table.Column<long>(type: "INTEGER", nullable: true),
                    uitbreidingsvraag_in_voorraad = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario", x => new { x.regio, x.nummer });
                    table.ForeignKey(
                        name: "fk_scenario_kantorenregio_regio",
                        column: x => x.regio,
                        principalTable: "kantorenregio",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "belemmering",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    gemeld_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    meldersoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    melder = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    meldernaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    regel = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    laag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    overheid = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    locatie = table.Column<string>(type: "TEXT", nullable: true),
                    staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    onderzocht_vanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    vrijgegeven_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_belemmering", x => x.id);
                    table.ForeignKey(
                        name: "fk_belemmering_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "expertaanvraag",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aangevraagd_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    onderwerp = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    locatie = table.Column<string>(type: "TEXT", nullable: true),
                    staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    antwoord = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    beantwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    afgerond_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kosten = table.Column<long>(type: "INTEGER", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_expertaanvraag", x => x.id);
                    table.ForeignKey(
                        name: "fk_expertaanvraag_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebiedsaanduiding",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    toekomstperspectief = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebiedsaanduiding", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebiedsaanduiding_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebiedsvisie",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    voortgang = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vastgesteld_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebiedsvisie", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebiedsvisie_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "herstructurering",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_herstructurering", x => x.id);
                    table.ForeignKey(
                        name: "fk_herstructurering_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "locatie_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    breedtegraad = table.Column<long>(type: "INTEGER", nullable: true),
                    lengtegraad = table.Column<long>(type: "INTEGER", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_locatie_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_locatie_vastlegging_gemeente_gemeente",
                        column: x => x.gemeente,
                        principalTable: "gemeente",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_locatie_vastlegging_locatie_code",
                        column: x => x.code,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "praktijkvoorbeeld",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    inzendersoort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    inzender = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    inzendernaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ingediend_op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gemeente = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true),
                    plek = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    locatie = table.Column<string>(type: "TEXT", nullable: true),
                    oppervlakte = table.Column<long>(type: "INTEGER", nullable: true),
                    gedaan = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    succesfactor = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    bron = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    gepubliceerd_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_praktijkvoorbeeld", x => x.id);
                    table.ForeignKey(
                        name: "fk_praktijkvoorbeeld_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risicoanalyse",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    methode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    uitvoerder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    staat = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risicoanalyse", x => x.id);
                    table.ForeignKey(
                        name: "fk_risicoanalyse_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "eigendom",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebouw = table.Column<string>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_eigendom", x => x.id);
                    table.ForeignKey(
                        name: "fk_eigendom_gebouw_gebouw",
                        column: x => x.gebouw,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_eigendom_partij_partij",
                        column: x => x.partij,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "gebouw_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    adres = table.Column<string>(type: "TEXT", nullable: true),
                    bag_pand = table.Column<string>(type: "TEXT", nullable: true),
                    bouwstart = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    opgeleverd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    onttrokken = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    onttrekking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    eigenaar = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gebouw_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_gebouw_vastlegging_gebouw_code",
                        column: x => x.code,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gebouw_vastlegging_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_gebouw_vastlegging_partij_eigenaar",
                        column: x => x.eigenaar,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "kennisgeving",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    gebouw = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    partij = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wijze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kennisgeving", x => x.id);
                    table.ForeignKey(
                        name: "fk_kennisgeving_gebouw_gebouw",
                        column: x => x.gebouw,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_kennisgeving_partij_partij",
                        column: x => x.partij,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partij_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    koepel = table.Column<string>(type: "TEXT", nullable: true),
                    kvk = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_partij_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_partij_vastlegging_partij_code",
                        column: x => x.code,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risicoanalyse_partij",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risicoanalyse_partij", x => x.id);
                    table.ForeignKey(
                        name: "fk_risicoanalyse_partij_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_risicoanalyse_partij_partij_partij",
                        column: x => x.partij,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verklaring",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    partij = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    jaar = table.Column<int>(type: "INTEGER", nullable: false),
                    lid = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    keuze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    aantal = table.Column<int>(type: "INTEGER", nullable: true),
                    bewijsdatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verklaring", x => x.id);
                    table.ForeignKey(
                        name: "fk_verklaring_partij_partij",
                        column: x => x.partij,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "capaciteitsbesluit",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    eraf = table.Column<long>(type: "INTEGER", nullable: false),
                    alternatief = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    genomen = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kenmerk = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    locatie = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_capaciteitsbesluit", x => x.id);
                    table.ForeignKey(
                        name: "fk_capaciteitsbesluit_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_capaciteitsbesluit_plan_plan",
                        column: x => x.plan,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", nullable: false),
                    imro = table.Column<string>(type: "TEXT", nullable: true),
                    ontwikkelaar = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plan_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_plan_vastlegging_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_vastlegging_partij_ontwikkelaar",
                        column: x => x.ontwikkelaar,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_plan_vastlegging_plan_code",
                        column: x => x.code,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "planstand",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    oppervlakte = table.Column<long>(type: "INTEGER", nullable: false),
                    reden = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planstand", x => x.id);
                    table.ForeignKey(
                        name: "fk_planstand_plan_plan",
                        column: x => x.plan,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<Guid>(type: "TEXT", nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    oppervlakte = table.Column<long>(type: "INTEGER", nullable: false),
                    besluit = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    vergund = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    begin = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gereed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gebouw = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    is_los = table.Column<bool>(type: "INTEGER", nullable: false),
                    duurzaamheid = table.Column<string>(type: "TEXT", nullable: false),
                    flexibiliteit = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    onderbouwing = table.Column<string>(type: "TEXT", nullable: false),
                    verlaten = table.Column<string>(type: "TEXT", nullable: false),
                    compensatie = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    compensatietekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    terughoudendheid = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    toeslag = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project", x => x.id);
                    table.ForeignKey(
                        name: "fk_project_gebouw_gebouw",
                        column: x => x.gebouw,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_partij_partij",
                        column: x => x.partij,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_project_plan_plan",
                        column: x => x.plan,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risicoanalyse_regel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    planschade = table.Column<long>(type: "INTEGER", nullable: true),
                    andere_kosten = table.Column<long>(type: "INTEGER", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risicoanalyse_regel", x => x.id);
                    table.ForeignKey(
                        name: "fk_risicoanalyse_regel_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_risicoanalyse_regel_plan_plan",
                        column: x => x.plan,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "editie",
                columns: table => new
                {
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    peildatum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    bekend_op = table.Column<long>(type: "INTEGER", nullable: false),
                    kennisnummer = table.Column<long>(type: "INTEGER", nullable: false),
                    regelversie = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    cijfers = table.Column<string>(type: "TEXT", nullable: false),
                    openbaar = table.Column<string>(type: "TEXT", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_editie", x => x.sleutel);
                    table.ForeignKey(
                        name: "fk_editie_registratie_kennisnummer",
                        column: x => x.kennisnummer,
                        principalTable: "registratie",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "overlegdossier",
                columns: table => new
                {
                    overleg = table.Column<Guid>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    overlegdag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    kennisnummer = table.Column<long>(type: "INTEGER", nullable: false),
                    regelversie = table.Column<int>(type: "INTEGER", nullable: false),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_overlegdossier", x => new { x.overleg, x.versie });
                    table.ForeignKey(
                        name: "fk_overlegdossier_registratie_kennisnummer",
                        column: x => x.kennisnummer,
                        principalTable: "registratie",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ruimte_vastlegging",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    gebouw = table.Column<string>(type: "TEXT", nullable: false),
                    oppervlakte = table.Column<long>(type: "INTEGER", nullable: false),
                    bestaat_vanaf = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bestaat_tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ontstaan_uit = table.Column<string>(type: "TEXT", nullable: true),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ruimte_vastlegging", x => x.id);
                    table.ForeignKey(
                        name: "fk_ruimte_vastlegging_gebouw_gebouw",
                        column: x => x.gebouw,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ruimte_vastlegging_ruimte_code",
                        column: x => x.code,
                        principalTable: "ruimte",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ruimtestand",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ruimte = table.Column<string>(type: "TEXT", nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    gebruik = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    aangeboden = table.Column<bool>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ruimtestand", x => x.id);
                    table.ForeignKey(
                        name: "fk_ruimtestand_ruimte_ruimte",
                        column: x => x.ruimte,
                        principalTable: "ruimte",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_bijlage",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    titel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 50000, nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_bijlage", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_bijlage_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_eigendoel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    cijfer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    eenheid = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    richting = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    nulwaarde = table.Column<long>(type: "INTEGER", nullable: true),
                    nuldatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    doel = table.Column<long>(type: "INTEGER", nullable: true),
                    doeldatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    meetwijze = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_eigendoel", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_eigendoel_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_gebeurtenis",
                columns: table => new
                {
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    organisatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_gebeurtenis", x => new { x.regio, x.versie, x.volgnummer });
                    table.ForeignKey(
                        name: "fk_afspraak_gebeurtenis_afspraak_regio_versie",
                        columns: x => new { x.regio, x.versie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_gebiedsvisie",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    trekker = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    gereed = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_gebiedsvisie", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_gebiedsvisie_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afspraak_gebiedsvisie_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_locatiedoel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    locatie = table.Column<string>(type: "TEXT", nullable: false),
                    toekomstperspectief = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    plancapaciteit = table.Column<long>(type: "INTEGER", nullable: true),
                    nieuwbouw = table.Column<long>(type: "INTEGER", nullable: true),
                    onttrekken = table.Column<long>(type: "INTEGER", nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_locatiedoel", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_locatiedoel_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_afspraak_locatiedoel_locatie_locatie",
                        column: x => x.locatie,
                        principalTable: "locatie",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_ondertekenaar",
                columns: table => new
                {
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    controle_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    controle_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    controle_gebruiker = table.Column<Guid>(type: "TEXT", nullable: true),
                    controle_consultatie_tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    handtekening_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    handtekening_functie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    handtekening_datum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    handtekening_gebruiker = table.Column<Guid>(type: "TEXT", nullable: true),
                    opzegging_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    opzegging_ingang = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    opzegging_reden = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    opzegging_overleg = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    opzegging_overleg_sinds = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_ondertekenaar", x => new { x.regio, x.versie, x.volgnummer });
                    table.ForeignKey(
                        name: "fk_afspraak_ondertekenaar_afspraak_regio_versie",
                        columns: x => new { x.regio, x.versie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_reactie",
                columns: table => new
                {
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    versie = table.Column<int>(type: "INTEGER", nullable: false),
                    ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    onderdeel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    organisatie_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    antwoord_tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    antwoord_op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    antwoord_naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    antwoord_organisatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_reactie", x => new { x.regio, x.versie, x.volgnummer });
                    table.ForeignKey(
                        name: "fk_afspraak_reactie_afspraak_regio_versie",
                        columns: x => new { x.regio, x.versie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_regiodoel",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    nulwaarde = table.Column<long>(type: "INTEGER", nullable: true),
                    nuldatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    doel = table.Column<long>(type: "INTEGER", nullable: true),
                    doeldatum = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    bron = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    meetwijze = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_regiodoel", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_regiodoel_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_strijdigheid",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    artikel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    plaats = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    geldt = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_strijdigheid", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_strijdigheid_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_visie",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    mix = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    vraag = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    waardecreatie = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_visie", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_visie_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "afspraak_voordelen",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: true),
                    afspraakregio = table.Column<string>(type: "TEXT", nullable: false),
                    afspraakversie = table.Column<int>(type: "INTEGER", nullable: false),
                    geopend = table.Column<long>(type: "INTEGER", nullable: false),
                    gesloten = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_afspraak_voordelen", x => x.id);
                    table.ForeignKey(
                        name: "fk_afspraak_voordelen_afspraak_afspraakregio_afspraakversie",
                        columns: x => new { x.afspraakregio, x.afspraakversie },
                        principalTable: "afspraak",
                        principalColumns: new[] { "regio", "versie" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fonds_bewijs",
                columns: table => new
                {
                    voorwaarde = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    fonds = table.Column<int>(type: "INTEGER", nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds_bewijs", x => new { x.fonds, x.voorwaarde });
                    table.ForeignKey(
                        name: "fk_fonds_bewijs_fonds_fonds",
                        column: x => x.fonds,
                        principalTable: "fonds",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fonds_boeking",
                columns: table => new
                {
                    fonds = table.Column<int>(type: "INTEGER", nullable: false),
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    datum = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    bedrag = table.Column<long>(type: "INTEGER", nullable: false),
                    omschrijving = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    partij = table.Column<string>(type: "TEXT", nullable: true),
                    gebouw = table.Column<string>(type: "TEXT", nullable: true),
                    plan = table.Column<string>(type: "TEXT", nullable: true),
                    vergund = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    aanslag = table.Column<int>(type: "INTEGER", nullable: true),
                    tegenboeking_van = table.Column<int>(type: "INTEGER", nullable: true),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds_boeking", x => new { x.fonds, x.volgnummer });
                    table.CheckConstraint("CK_fonds_boeking_bedrag", "bedrag > 0");
                    table.ForeignKey(
                        name: "fk_fonds_boeking_fonds_fonds",
                        column: x => x.fonds,
                        principalTable: "fonds",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fonds_boeking_gebouw_gebouw",
                        column: x => x.gebouw,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fonds_boeking_partij_partij",
                        column: x => x.partij,
                        principalTable: "partij",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_fonds_boeking_plan_plan",
                        column: x => x.plan,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fonds_deel",
                columns: table => new
                {
                    gebied = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    fonds = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds_deel", x => new { x.fonds, x.gebied });
                    table.ForeignKey(
                        name: "fk_fonds_deel_fonds_fonds",
                        column: x => x.fonds,
                        principalTable: "fonds",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fonds_gebeurtenis",
                columns: table => new
                {
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    fonds = table.Column<int>(type: "INTEGER", nullable: false),
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    organisatie = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds_gebeurtenis", x => new { x.fonds, x.volgnummer });
                    table.ForeignKey(
                        name: "fk_fonds_gebeurtenis_fonds_fonds",
                        column: x => x.fonds,
                        principalTable: "fonds",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fonds_initiatiefnemer",
                columns: table => new
                {
                    soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sleutel = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    fonds = table.Column<int>(type: "INTEGER", nullable: false),
                    naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds_initiatiefnemer", x => new { x.fonds, x.soort, x.sleutel });
                    table.ForeignKey(
                        name: "fk_fonds_initiatiefnemer_fonds_fonds",
                        column: x => x.fonds,
                        principalTable: "fonds",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "fonds_verlenging",
                columns: table => new
                {
                    volgnummer = table.Column<int>(type: "INTEGER", nullable: false),
                    fonds = table.Column<int>(type: "INTEGER", nullable: false),
                    op = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    tot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    toelichting = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fonds_verlenging", x => new { x.fonds, x.volgnummer });
                    table.ForeignKey(
                        name: "fk_fonds_verlenging_fonds_fonds",
                        column: x => x.fonds,
                        principalTable: "fonds",
                        principalColumn: "nummer",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scenario_gebouwmaatregel",
                columns: table => new
                {
                    gebouw = table.Column<string>(type: "TEXT", nullable: false),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    onttrekking = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_gebouwmaatregel", x => new { x.regio, x.nummer, x.gebouw });
                    table.ForeignKey(
                        name: "fk_scenario_gebouwmaatregel_gebouw_gebouw",
                        column: x => x.gebouw,
                        principalTable: "gebouw",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_scenario_gebouwmaatregel_scenario_regio_nummer",
                        columns: x => new { x.regio, x.nummer },
                        principalTable: "scenario",
                        principalColumns: new[] { "regio", "nummer" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "scenario_planmaatregel",
                columns: table => new
                {
                    plan = table.Column<string>(type: "TEXT", nullable: false),
                    regio = table.Column<string>(type: "TEXT", nullable: false),
                    nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    ingreep = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    vanaf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    rest = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scenario_planmaatregel", x => new { x.regio, x.nummer, x.plan });
                    table.ForeignKey(
                        name: "fk_scenario_planmaatregel_plan_plan",
                        column: x => x.plan,
                        principalTable: "plan",
                        principalColumn: "code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_scenario_planmaatregel_scenario_regio_nummer",
                        columns: x => new { x.regio, x.nummer },
                        principalTable: "scenario",
                        principalColumns: new[] { "regio", "nummer" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_aanspreking_aansoort_aan",
                table: "aanspreking",
                columns: new[] { "aansoort", "aan" });

            migrationBuilder.CreateIndex(
                name: "ix_aanspreking_vansoort_van",
                table: "aanspreking",
                columns: new[] { "vansoort", "van" });

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_open",
                table: "afspraak",
                column: "regio",
                unique: true,
                filter: "staat NOT IN ('VanKracht', 'Vervangen')");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_bijlage_afspraakregio_afspraakversie_sleutel",
                table: "afspraak_bijlage",
                columns: new[] { "afspraakregio", "afspraakversie", "sleutel" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_eigendoel_afspraakregio_afspraakversie_sleutel",
                table: "afspraak_eigendoel",
                columns: new[] { "afspraakregio", "afspraakversie", "sleutel" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_gebiedsvisie_afspraakregio_afspraakversie_locatie",
                table: "afspraak_gebiedsvisie",
                columns: new[] { "afspraakregio", "afspraakversie", "locatie" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_gebiedsvisie_locatie",
                table: "afspraak_gebiedsvisie",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_locatiedoel_afspraakregio_afspraakversie_locatie",
                table: "afspraak_locatiedoel",
                columns: new[] { "afspraakregio", "afspraakversie", "locatie" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_locatiedoel_locatie",
                table: "afspraak_locatiedoel",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_regiodoel_afspraakregio_afspraakversie_indicator",
                table: "afspraak_regiodoel",
                columns: new[] { "afspraakregio", "afspraakversie", "indicator" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_strijdigheid_afspraakregio_afspraakversie_sleutel",
                table: "afspraak_strijdigheid",
                columns: new[] { "afspraakregio", "afspraakversie", "sleutel" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_visie_afspraakregio_afspraakversie",
                table: "afspraak_visie",
                columns: new[] { "afspraakregio", "afspraakversie" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_afspraak_voordelen_afspraakregio_afspraakversie",
                table: "afspraak_voordelen",
                columns: new[] { "afspraakregio", "afspraakversie" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_geopend",
                table: "agendapunt",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_gesloten",
                table: "agendapunt",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_overleg",
                table: "agendapunt",
                column: "overleg");

            migrationBuilder.CreateIndex(
                name: "ix_agendapunt_sleutel",
                table: "agendapunt",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_agendasleutel_hash",
                table: "agendasleutel",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_antwoord_nummer",
                table: "antwoord",
                column: "nummer");

            migrationBuilder.CreateIndex(
                name: "ix_antwoord_partij_sleutel",
                table: "antwoord",
                columns: new[] { "partij", "sleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_apisleutel_gebruiker",
                table: "apisleutel",
                column: "gebruiker");

            migrationBuilder.CreateIndex(
                name: "ix_apisleutel_hash",
                table: "apisleutel",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_auditregel_tijdstempel",
                table: "auditregel",
                column: "tijdstempel");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_geopend",
                table: "belemmering",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_gesloten",
                table: "belemmering",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_locatie",
                table: "belemmering",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_belemmering_nummer",
                table: "belemmering",
                column: "nummer",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_beoordeling_nummer",
                table: "beoordeling",
                column: "nummer");

            migrationBuilder.CreateIndex(
                name: "ix_besluitherstel_besluit_nummer",
                table: "besluitherstel",
                columns: new[] { "besluit", "nummer" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_besluitherstel_geopend",
                table: "besluitherstel",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_besluitherstel_gesloten",
                table: "besluitherstel",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_broncijfer_gebied_peildatum_onderwerp_bron_methode_editie_eenheid",
                table: "broncijfer",
                columns: new[] { "gebied", "peildatum", "onderwerp", "bron", "methode", "editie", "eenheid" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_broncijfer_geopend",
                table: "broncijfer",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_broncijfer_gesloten",
                table: "broncijfer",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_capaciteitsbesluit_geopend",
                table: "capaciteitsbesluit",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_capaciteitsbesluit_gesloten",
                table: "capaciteitsbesluit",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_capaciteitsbesluit_locatie",
                table: "capaciteitsbesluit",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_capaciteitsbesluit_plan",
                table: "capaciteitsbesluit",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "ix_capaciteitsbesluit_sleutel",
                table: "capaciteitsbesluit",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_document_eigenaarsoort_eigenaarsleutel",
                table: "document",
                columns: new[] { "eigenaarsoort", "eigenaarsleutel" });

            migrationBuilder.CreateIndex(
                name: "ix_documentstand_document",
                table: "documentstand",
                column: "document",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_documentstand_geopend",
                table: "documentstand",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_documentstand_gesloten",
                table: "documentstand",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_editie_kennisnummer",
                table: "editie",
                column: "kennisnummer");

            migrationBuilder.CreateIndex(
                name: "ix_editie_naam",
                table: "editie",
                column: "naam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_editie_nummer",
                table: "editie",
                column: "nummer");

            migrationBuilder.CreateIndex(
                name: "ix_eigendom_gebouw_vanaf",
                table: "eigendom",
                columns: new[] { "gebouw", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_eigendom_geopend",
                table: "eigendom",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_eigendom_gesloten",
                table: "eigendom",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_eigendom_partij",
                table: "eigendom",
                column: "partij");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_datum",
                table: "evaluatie",
                column: "datum",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_geopend",
                table: "evaluatie",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_evaluatie_gesloten",
                table: "evaluatie",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_expertaanvraag_geopend",
                table: "expertaanvraag",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_expertaanvraag_gesloten",
                table: "expertaanvraag",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_expertaanvraag_locatie",
                table: "expertaanvraag",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_expertaanvraag_nummer",
                table: "expertaanvraag",
                column: "nummer",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_fonds_regio",
                table: "fonds",
                column: "regio");

            migrationBuilder.CreateIndex(
                name: "ix_fonds_boeking_fonds_tegenboeking_van",
                table: "fonds_boeking",
                columns: new[] { "fonds", "tegenboeking_van" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_fonds_boeking_gebouw",
                table: "fonds_boeking",
                column: "gebouw");

            migrationBuilder.CreateIndex(
                name: "ix_fonds_boeking_partij",
                table: "fonds_boeking",
                column: "partij");

            migrationBuilder.CreateIndex(
                name: "ix_fonds_boeking_plan",
                table: "fonds_boeking",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "ix_gebiedsaanduiding_geopend",
                table: "gebiedsaanduiding",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_gebiedsaanduiding_gesloten",
                table: "gebiedsaanduiding",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gebiedsaanduiding_locatie_vanaf",
                table: "gebiedsaanduiding",
                columns: new[] { "locatie", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gebiedsvisie_geopend",
                table: "gebiedsvisie",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_gebiedsvisie_gesloten",
                table: "gebiedsvisie",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gebiedsvisie_locatie",
                table: "gebiedsvisie",
                column: "locatie",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gebouw_vastlegging_code",
                table: "gebouw_vastlegging",
                column: "code",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gebouw_vastlegging_eigenaar",
                table: "gebouw_vastlegging",
                column: "eigenaar");

            migrationBuilder.CreateIndex(
                name: "ix_gebouw_vastlegging_geopend",
                table: "gebouw_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_gebouw_vastlegging_gesloten",
                table: "gebouw_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gebouw_vastlegging_locatie",
                table: "gebouw_vastlegging",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "email_index",
                table: "gebruiker",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_organisatiesoort_organisatie_sleutel",
                table: "gebruiker",
                columns: new[] { "organisatiesoort", "organisatie_sleutel" });

            migrationBuilder.CreateIndex(
                name: "user_name_index",
                table: "gebruiker",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_claim_user_id",
                table: "gebruiker_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_gebruiker_login_user_id",
                table: "gebruiker_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_gemeente_vastlegging_code_vanaf",
                table: "gemeente_vastlegging",
                columns: new[] { "code", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gemeente_vastlegging_geopend",
                table: "gemeente_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_gemeente_vastlegging_gesloten",
                table: "gemeente_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_herijking_geopend",
                table: "herijking",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_herijking_gesloten",
                table: "herijking",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_herijking_regio_datum",
                table: "herijking",
                columns: new[] { "regio", "datum" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_herstructurering_geopend",
                table: "herstructurering",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_herstructurering_gesloten",
                table: "herstructurering",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_herstructurering_locatie_vanaf",
                table: "herstructurering",
                columns: new[] { "locatie", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kader_geopend",
                table: "kader",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_kader_gesloten",
                table: "kader",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kader_overheid_soort",
                table: "kader",
                columns: new[] { "overheid", "soort" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kaderplanning_geopend",
                table: "kaderplanning",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_kaderplanning_gesloten",
                table: "kaderplanning",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kaderplanning_overheid_jaar",
                table: "kaderplanning",
                columns: new[] { "overheid", "jaar" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kantorenregio_vastlegging_geopend",
                table: "kantorenregio_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_kantorenregio_vastlegging_gesloten",
                table: "kantorenregio_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kantorenregio_vastlegging_naam",
                table: "kantorenregio_vastlegging",
                column: "naam",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kennisgeving_gebouw_partij",
                table: "kennisgeving",
                columns: new[] { "gebouw", "partij" });

            migrationBuilder.CreateIndex(
                name: "ix_kennisgeving_partij",
                table: "kennisgeving",
                column: "partij");

            migrationBuilder.CreateIndex(
                name: "ix_kostenaandeel_besluit_soort_sleutel",
                table: "kostenaandeel",
                columns: new[] { "besluit", "soort", "sleutel" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kostenaandeel_geopend",
                table: "kostenaandeel",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_kostenaandeel_gesloten",
                table: "kostenaandeel",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kostenafspraak_besluit",
                table: "kostenafspraak",
                column: "besluit",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_kostenafspraak_geopend",
                table: "kostenafspraak",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_kostenafspraak_gesloten",
                table: "kostenafspraak",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_locatie_vastlegging_code",
                table: "locatie_vastlegging",
                column: "code",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_locatie_vastlegging_gemeente",
                table: "locatie_vastlegging",
                column: "gemeente");

            migrationBuilder.CreateIndex(
                name: "ix_locatie_vastlegging_geopend",
                table: "locatie_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_locatie_vastlegging_gesloten",
                table: "locatie_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_opmerking_bewaarder",
                table: "opmerking",
                column: "bewaarder");

            migrationBuilder.CreateIndex(
                name: "ix_opmerking_gebied_cijfer",
                table: "opmerking",
                columns: new[] { "gebied", "cijfer" });

            migrationBuilder.CreateIndex(
                name: "ix_oproep_geopend",
                table: "oproep",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_oproep_gesloten",
                table: "oproep",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_oproep_sleutel",
                table: "oproep",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_gebied_vanaf",
                table: "opschorting",
                columns: new[] { "gebied", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_geopend",
                table: "opschorting",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_opschorting_gesloten",
                table: "opschorting",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_opzegging_geopend",
                table: "opzegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_opzegging_gesloten",
                table: "opzegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_opzegging_partij",
                table: "opzegging",
                column: "partij",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overleg_geopend",
                table: "overleg",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_overleg_gesloten",
                table: "overleg",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overleg_sleutel",
                table: "overleg",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overleg_deelname_geopend",
                table: "overleg_deelname",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_overleg_deelname_gesloten",
                table: "overleg_deelname",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overleg_deelname_overleg_partij",
                table: "overleg_deelname",
                columns: new[] { "overleg", "partij" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overlegactie_geopend",
                table: "overlegactie",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_overlegactie_gesloten",
                table: "overlegactie",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overlegactie_overleg",
                table: "overlegactie",
                column: "overleg");

            migrationBuilder.CreateIndex(
                name: "ix_overlegactie_sleutel",
                table: "overlegactie",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overlegbesluit_geopend",
                table: "overlegbesluit",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_overlegbesluit_gesloten",
                table: "overlegbesluit",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overlegbesluit_overleg",
                table: "overlegbesluit",
                column: "overleg");

            migrationBuilder.CreateIndex(
                name: "ix_overlegbesluit_sleutel",
                table: "overlegbesluit",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_overlegdossier_kennisnummer",
                table: "overlegdossier",
                column: "kennisnummer");

            migrationBuilder.CreateIndex(
                name: "ix_overlegdossier_nummer",
                table: "overlegdossier",
                column: "nummer");

            migrationBuilder.CreateIndex(
                name: "ix_partij_vastlegging_code",
                table: "partij_vastlegging",
                column: "code",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_partij_vastlegging_geopend",
                table: "partij_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_partij_vastlegging_gesloten",
                table: "partij_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_vastlegging_code",
                table: "plan_vastlegging",
                column: "code",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_vastlegging_geopend",
                table: "plan_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_plan_vastlegging_gesloten",
                table: "plan_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_plan_vastlegging_locatie",
                table: "plan_vastlegging",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_plan_vastlegging_ontwikkelaar",
                table: "plan_vastlegging",
                column: "ontwikkelaar");

            migrationBuilder.CreateIndex(
                name: "ix_planstand_geopend",
                table: "planstand",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_planstand_gesloten",
                table: "planstand",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_planstand_plan_vanaf",
                table: "planstand",
                columns: new[] { "plan", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_post_gebruiker_dag",
                table: "post",
                columns: new[] { "gebruiker", "dag" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_post_staat_volgende",
                table: "post",
                columns: new[] { "staat", "volgende" });

            migrationBuilder.CreateIndex(
                name: "ix_praktijkvoorbeeld_geopend",
                table: "praktijkvoorbeeld",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_praktijkvoorbeeld_gesloten",
                table: "praktijkvoorbeeld",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_praktijkvoorbeeld_locatie",
                table: "praktijkvoorbeeld",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_praktijkvoorbeeld_nummer",
                table: "praktijkvoorbeeld",
                column: "nummer",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_project_gebouw",
                table: "project",
                column: "gebouw");

            migrationBuilder.CreateIndex(
                name: "ix_project_geopend",
                table: "project",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_project_gesloten",
                table: "project",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_project_locatie",
                table: "project",
                column: "locatie");

            migrationBuilder.CreateIndex(
                name: "ix_project_partij",
                table: "project",
                column: "partij");

            migrationBuilder.CreateIndex(
                name: "ix_project_plan",
                table: "project",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "ix_project_sleutel",
                table: "project",
                column: "sleutel",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_raming_geopend",
                table: "raming",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_raming_gesloten",
                table: "raming",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_raming_regio_vanaf",
                table: "raming",
                columns: new[] { "regio", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_rechtenbeoordeling_gebruiker",
                table: "rechtenbeoordeling",
                column: "gebruiker");

            migrationBuilder.CreateIndex(
                name: "ix_regiolidmaatschap_gemeente",
                table: "regiolidmaatschap",
                column: "gemeente");

            migrationBuilder.CreateIndex(
                name: "ix_regiolidmaatschap_geopend",
                table: "regiolidmaatschap",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_regiolidmaatschap_gesloten",
                table: "regiolidmaatschap",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_regiolidmaatschap_regio_gemeente_vanaf",
                table: "regiolidmaatschap",
                columns: new[] { "regio", "gemeente", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_registratie_ogenblik",
                table: "registratie",
                column: "ogenblik",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_registratie_operatie_id",
                table: "registratie",
                column: "operatie_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_geopend",
                table: "risicoanalyse",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_gesloten",
                table: "risicoanalyse",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_locatie",
                table: "risicoanalyse",
                column: "locatie",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_partij_geopend",
                table: "risicoanalyse_partij",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_partij_gesloten",
                table: "risicoanalyse_partij",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_partij_locatie_partij",
                table: "risicoanalyse_partij",
                columns: new[] { "locatie", "partij" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_partij_partij",
                table: "risicoanalyse_partij",
                column: "partij");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_regel_geopend",
                table: "risicoanalyse_regel",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_regel_gesloten",
                table: "risicoanalyse_regel",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_regel_locatie_plan",
                table: "risicoanalyse_regel",
                columns: new[] { "locatie", "plan" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_risicoanalyse_regel_plan",
                table: "risicoanalyse_regel",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "ix_ruimte_vastlegging_code",
                table: "ruimte_vastlegging",
                column: "code",
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_ruimte_vastlegging_gebouw",
                table: "ruimte_vastlegging",
                column: "gebouw");

            migrationBuilder.CreateIndex(
                name: "ix_ruimte_vastlegging_geopend",
                table: "ruimte_vastlegging",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_ruimte_vastlegging_gesloten",
                table: "ruimte_vastlegging",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_ruimtestand_geopend",
                table: "ruimtestand",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_ruimtestand_gesloten",
                table: "ruimtestand",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_ruimtestand_ruimte_vanaf",
                table: "ruimtestand",
                columns: new[] { "ruimte", "vanaf" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_scenario_gebouwmaatregel_gebouw",
                table: "scenario_gebouwmaatregel",
                column: "gebouw");

            migrationBuilder.CreateIndex(
                name: "ix_scenario_planmaatregel_plan",
                table: "scenario_planmaatregel",
                column: "plan");

            migrationBuilder.CreateIndex(
                name: "ix_stuk_geopend",
                table: "stuk",
                column: "geopend");

            migrationBuilder.CreateIndex(
                name: "ix_stuk_gesloten",
                table: "stuk",
                column: "gesloten",
                filter: "gesloten IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_stuk_lid_volgnummer",
                table: "stuk",
                columns: new[] { "lid", "volgnummer" },
                unique: true,
                filter: "gesloten IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_toegangslink_gebruiker",
                table: "toegangslink",
                column: "gebruiker");

            migrationBuilder.CreateIndex(
                name: "ix_verklaring_jaar",
                table: "verklaring",
                column: "jaar");

            migrationBuilder.CreateIndex(
                name: "ix_verklaring_partij_nummer",
                table: "verklaring",
                columns: new[] { "partij", "nummer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aanspreking");

            migrationBuilder.DropTable(
                name: "afspraak_bijlage");

            migrationBuilder.DropTable(
                name: "afspraak_eigendoel");

            migrationBuilder.DropTable(
                name: "afspraak_gebeurtenis");

            migrationBuilder.DropTable(
                name: "afspraak_gebiedsvisie");

            migrationBuilder.DropTable(
                name: "afspraak_locatiedoel");

            migrationBuilder.DropTable(
                name: "afspraak_ondertekenaar");

            migrationBuilder.DropTable(
                name: "afspraak_reactie");

            migrationBuilder.DropTable(
                name: "afspraak_regiodoel");

            migrationBuilder.DropTable(
                name: "afspraak_strijdigheid");

            migrationBuilder.DropTable(
                name: "afspraak_visie");

            migrationBuilder.DropTable(
                name: "afspraak_voordelen");

            migrationBuilder.DropTable(
                name: "agendapunt");

            migrationBuilder.DropTable(
                name: "agendasleutel");

            migrationBuilder.DropTable(
                name: "apisleutel");

            migrationBuilder.DropTable(
                name: "auditregel");

            migrationBuilder.DropTable(
                name: "belemmering");

            migrationBuilder.DropTable(
                name: "beoordeling");

            migrationBuilder.DropTable(
                name: "besluitherstel");

            migrationBuilder.DropTable(
                name: "broncijfer");

            migrationBuilder.DropTable(
                name: "capaciteitsbesluit");

            migrationBuilder.DropTable(
                name: "documentdeel");

            migrationBuilder.DropTable(
                name: "documentstand");

            migrationBuilder.DropTable(
                name: "documentversie");

            migrationBuilder.DropTable(
                name: "editie");

            migrationBuilder.DropTable(
                name: "eigendom");

            migrationBuilder.DropTable(
                name: "evaluatie");

            migrationBuilder.DropTable(
                name: "expertaanvraag");

            migrationBuilder.DropTable(
                name: "fonds_bewijs");

            migrationBuilder.DropTable(
                name: "fonds_boeking");

            migrationBuilder.DropTable(
                name: "fonds_deel");

            migrationBuilder.DropTable(
                name: "fonds_gebeurtenis");

            migrationBuilder.DropTable(
                name: "fonds_initiatiefnemer");

            migrationBuilder.DropTable(
                name: "fonds_verlenging");

            migrationBuilder.DropTable(
                name: "gebiedsaanduiding");

            migrationBuilder.DropTable(
                name: "gebiedsvisie");

            migrationBuilder.DropTable(
                name: "gebouw_vastlegging");

            migrationBuilder.DropTable(
                name: "gebruiker_claim");

            migrationBuilder.DropTable(
                name: "gebruiker_login");

            migrationBuilder.DropTable(
                name: "gebruiker_token");

            migrationBuilder.DropTable(
                name: "gemeente_vastlegging");

            migrationBuilder.DropTable(
                name: "herijking");

            migrationBuilder.DropTable(
                name: "herstructurering");

            migrationBuilder.DropTable(
                name: "instelling");

            migrationBuilder.DropTable(
                name: "invoerconcept");

            migrationBuilder.DropTable(
                name: "kader");

            migrationBuilder.DropTable(
                name: "kaderplanning");

            migrationBuilder.DropTable(
                name: "kantorenregio_vastlegging");

            migrationBuilder.DropTable(
                name: "kennisgeving");

            migrationBuilder.DropTable(
                name: "kostenaandeel");

            migrationBuilder.DropTable(
                name: "kostenafspraak");

            migrationBuilder.DropTable(
                name: "locatie_vastlegging");

            migrationBuilder.DropTable(
                name: "opmerking");

            migrationBuilder.DropTable(
                name: "oproep");

            migrationBuilder.DropTable(
                name: "opschorting");

            migrationBuilder.DropTable(
                name: "opzegging");

            migrationBuilder.DropTable(
                name: "overleg");

            migrationBuilder.DropTable(
                name: "overleg_deelname");

            migrationBuilder.DropTable(
                name: "overlegactie");

            migrationBuilder.DropTable(
                name: "overlegbesluit");

            migrationBuilder.DropTable(
                name: "overlegdossier");

            migrationBuilder.DropTable(
                name: "partij_vastlegging");

            migrationBuilder.DropTable(
                name: "plan_vastlegging");

            migrationBuilder.DropTable(
                name: "planstand");

            migrationBuilder.DropTable(
                name: "post");

            migrationBuilder.DropTable(
                name: "praktijkvoorbeeld");

            migrationBuilder.DropTable(
                name: "project");

            migrationBuilder.DropTable(
                name: "raming");

            migrationBuilder.DropTable(
                name: "rechtenbeoordeling");

            migrationBuilder.DropTable(
                name: "regiolidmaatschap");

            migrationBuilder.DropTable(
                name: "risicoanalyse");

            migrationBuilder.DropTable(
                name: "risicoanalyse_partij");

            migrationBuilder.DropTable(
                name: "risicoanalyse_regel");

            migrationBuilder.DropTable(
                name: "ruimte_vastlegging");

            migrationBuilder.DropTable(
                name: "ruimtestand");

            migrationBuilder.DropTable(
                name: "scenario_gebouwmaatregel");

            migrationBuilder.DropTable(
                name: "scenario_planmaatregel");

            migrationBuilder.DropTable(
                name: "stuk");

            migrationBuilder.DropTable(
                name: "toegangslink");

            migrationBuilder.DropTable(
                name: "transformatieplan");

            migrationBuilder.DropTable(
                name: "verklaring");

            migrationBuilder.DropTable(
                name: "zegelsleutel");

            migrationBuilder.DropTable(
                name: "afspraak");

            migrationBuilder.DropTable(
                name: "document");

            migrationBuilder.DropTable(
                name: "fonds");

            migrationBuilder.DropTable(
                name: "registratie");

            migrationBuilder.DropTable(
                name: "gemeente");

            migrationBuilder.DropTable(
                name: "locatie");

            migrationBuilder.DropTable(
                name: "ruimte");

            migrationBuilder.DropTable(
                name: "gebouw");

            migrationBuilder.DropTable(
                name: "plan");

            migrationBuilder.DropTable(
                name: "scenario");

            migrationBuilder.DropTable(
                name: "gebruiker");

            migrationBuilder.DropTable(
                name: "antwoord");

            migrationBuilder.DropTable(
                name: "partij");

            migrationBuilder.DropTable(
                name: "kantorenregio");
        }
    }
}
