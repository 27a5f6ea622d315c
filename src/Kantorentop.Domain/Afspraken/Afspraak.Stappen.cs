namespace Kantorentop.Domain.Afspraken;

/// <content>The steps, each refused with what stands in the way.</content>
public sealed partial class Afspraak
{
    /// <summary>Begins a draft.</summary>
    public static Afspraak Begin(string regio, int versie, Daad daad)
    {
        var afspraak = new Afspraak(regio, versie);
        afspraak.Noteer(Gebeurtenissoort.Begonnen, daad);
        return afspraak;
    }

    /// <summary>Asks the provinces to check it. Only a complete draft; what does not add up needs an explanation.</summary>
    public Uitkomst DienIn(Daad daad, Toetsing toetsing, string? toelichting, Regiopartijen partijen)
    {
        if (Indieningsregels.Toets(this, toetsing, toelichting, partijen) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var afwijkingen = toetsing.Afwijkingen.Count == 0 ? null : string.Join('\n', toetsing.Afwijkingen.Select(melding => melding.Tekst));
        Indiening = new(daad.Op, daad.Door.Naam, daad.Door.OrganisatieNaam, daad.Door.Gebruiker, afwijkingen, toelichting);
        _ondertekenaars.AddRange(partijen.Alle.Select((partij, nummer) => new Ondertekenaar(nummer + 1, partij)));
        (Staat, Ronde) = (Afspraakstaat.TerControle, Ronde + 1);
        Noteer(Gebeurtenissoort.Ingediend, daad, toelichting);
        return Uitkomst.Gelukt;
    }

    /// <summary>Finds it in order for the province of who acts; the last province opens the consultation.</summary>
    public Uitkomst KeurGoed(Daad daad, int ronde, DateOnly consultatieTot)
    {
        if (Controleregels.Toets(this, daad, ronde, consultatieTot) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        Zoek(daad.Door)!.KeurGoed(new(daad.Op, daad.Door.Naam, daad.Door.Gebruiker, consultatieTot));
        Noteer(Gebeurtenissoort.Gecontroleerd, daad);
        var controles = Blijvers.Where(partij => partij.IsProvincie).Select(partij => partij.Controle).ToList();
        if (controles.Contains(null)) return Uitkomst.Gelukt;
        (Staat, Consultatie) = (Afspraakstaat.InConsultatie, new(daad.Op, controles.Max(controle => controle!.ConsultatieTot)));
        Voeg(Gebeurtenissoort.ConsultatieGeopend, daad.Op);
        return Uitkomst.Gelukt;
    }

    /// <summary>A market party comments on one component.</summary>
    public Uitkomst Reageer(Daad daad, int ronde, Onderdeel onderdeel, string? tekst)
    {
        if (Consultatieregels.ToetsReactie(this, daad, ronde, tekst) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        _reacties.Add(new(_reacties.Count + 1, Ronde, onderdeel, tekst!.Trim(), daad));
        return Uitkomst.Gelukt;
    }

    /// <summary>A government of the region answers a comment, once.</summary>
    public Uitkomst Beantwoord(Daad daad, int volgnummer, string? tekst)
    {
        if (Consultatieregels.ToetsAntwoord(this, volgnummer, tekst) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        _reacties.Find(reactie => reactie.Volgnummer == volgnummer)!.Beantwoord(new(tekst!.Trim(), daad.Op, daad.Door.Naam, daad.Door.OrganisatieNaam));
        return Uitkomst.Gelukt;
    }

    /// <summary>A province closes the consultation; the check against competition law is next.</summary>
    public Uitkomst SluitConsultatie(Daad daad, int ronde, string? toelichting)
    {
        if (Consultatieregels.ToetsSluiten(this, daad, ronde, toelichting) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        Consultatie = Consultatie! with { GeslotenOp = daad.Op, Toelichting = toelichting };
        Staat = Afspraakstaat.Mededingingstoets;
        Noteer(Gebeurtenissoort.ConsultatieGesloten, daad, toelichting);
        return Uitkomst.Gelukt;
    }

    /// <summary>Records the check against competition law; from then on the parties sign.</summary>
    public Uitkomst LegToetsVast(Daad daad, int ronde, Mededingingstoets toets)
    {
        if (Mededingingsregels.Toets(this, daad, ronde, toets) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        (Staat, Mededingingstoets) = (Afspraakstaat.TerOndertekening, toets);
        Noteer(Gebeurtenissoort.MededingingGetoetst, daad, $"{toets.Door}. {toets.Conclusie}");
        return Uitkomst.Gelukt;
    }

    /// <summary>Signs for the organisation of who acts; the last signature brings the agreement into force.</summary>
    public Uitkomst Onderteken(Daad daad, int ronde, string naam, string functie, DateOnly datum)
    {
        if (Ondertekenregels.Toets(this, daad, ronde, datum) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        Zoek(daad.Door)!.Onderteken(new(naam, functie, datum, daad.Door.Gebruiker));
        Noteer(Gebeurtenissoort.Ondertekend, daad with { Op = datum }, $"{naam}, {functie}");
        WordtVanKrachtAlsAllenTekenden();
        return Uitkomst.Gelukt;
    }

    /// <summary>Returns it with a reason: a draft again, and checks and signatures given so far are void. Comments stay.</summary>
    public Uitkomst StuurTerug(Daad daad, int ronde, string? reden)
    {
        if (Terugzendregels.Toets(this, daad, ronde, reden) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        _ondertekenaars.Clear();
        (Staat, Consultatie, Mededingingstoets) = (Afspraakstaat.Teruggestuurd, null, null);
        Noteer(Gebeurtenissoort.Teruggestuurd, daad, reden);
        return Uitkomst.Gelukt;
    }

    /// <summary>A party leaves while the others sign: what is agreed on its locations does not come into force (art. 16.2).</summary>
    public Uitkomst Verlaat(Daad daad, int ronde, string? reden)
    {
        if (Opzegregels.ToetsVertrek(this, daad, ronde, reden) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        Zoek(daad.Door)!.Verlaat(new(daad.Op, daad.Op, reden!));
        Noteer(Gebeurtenissoort.Vertrokken, daad, reden);
        WordtVanKrachtAlsAllenTekenden();
        return Uitkomst.Gelukt;
    }

    /// <summary>A party withdraws from an agreement in force: its part ends after a month, the rest stays (art. 16).</summary>
    public Uitkomst ZegOp(Daad daad, Opzegverzoek verzoek)
    {
        if (Opzegregels.Toets(this, daad, verzoek) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        Zoek(daad.Door)!.Verlaat(new(verzoek.Op, Opzegregels.Ingang(verzoek.Op), verzoek.Reden!, verzoek.Overleg, verzoek.OverlegSinds));
        Noteer(Gebeurtenissoort.Opgezegd, daad with { Op = verzoek.Op }, verzoek.Reden);
        return Uitkomst.Gelukt;
    }

    /// <summary>A later version came into force.</summary>
    /// <exception cref="InvalidOperationException">When this version is not in force.</exception>
    public void Vervang(DateOnly op)
    {
        if (Staat != Afspraakstaat.VanKracht) throw new InvalidOperationException("Only a version in force can be replaced.");
        (Staat, VervangenOp) = (Afspraakstaat.Vervangen, op);
        Voeg(Gebeurtenissoort.Vervangen, op);
    }

    private void WordtVanKrachtAlsAllenTekenden()
    {
        if (Blijvers.Any(partij => partij.Handtekening is null)) return;
        VanKrachtOp = _ondertekenaars.Max(partij => partij.Opzegging?.Op ?? partij.Handtekening!.Datum);
        Staat = Afspraakstaat.VanKracht;
        Voeg(Gebeurtenissoort.VanKracht, VanKrachtOp.Value);
    }

    private void Noteer(Gebeurtenissoort soort, Daad daad, string? tekst = null) =>
        _gebeurtenissen.Add(new(_gebeurtenissen.Count + 1, soort, daad.Op, daad.Door.Naam, daad.Door.OrganisatieNaam, tekst));

    private void Voeg(Gebeurtenissoort soort, DateOnly op) =>
        _gebeurtenissen.Add(new(_gebeurtenissen.Count + 1, soort, op, null, null, null));
}
