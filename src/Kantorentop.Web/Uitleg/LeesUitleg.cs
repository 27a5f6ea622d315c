namespace Kantorentop.Web.Uitleg;

internal static class LeesUitleg
{
    public static readonly IReadOnlyList<Begrip> Begrippen =
    [
        new(Uitleg.Begrippen.Peildatum, "Peildatum", "",
            "De dag waarover de cijfers gaan. Een periode begint op haar eerste dag en eindigt op de dag ervoor waarop zij niet meer geldt. U kunt elke peildatum kiezen als u bent ingelogd. Zonder account ziet u de cijfers van 1 januari.",
            "De jaarlijkse cijfers hebben 1 januari als peildatum, zoals andere Nederlandse kantorenmonitors."),
        new(Uitleg.Begrippen.BekendOp, "Zoals bekend op", "",
            "Gegevens worden nooit overschreven. Een verbetering komt naast wat er stond. Daardoor is te zien wat op een dag bekend was, ook na latere verbeteringen."),
        new(Uitleg.Begrippen.Afronden, "Afronden", "",
            "Er wordt gerekend met onafgeronde getallen. Percentages staan er met één decimaal. Precies de helft wordt naar boven afgerond, of bij een negatief getal naar beneden. Daardoor kunnen afgeronde getallen samen iets verschillen van hun som.",
            "Onbekend is nooit 0: waar een cijfer ontbreekt, staat dat er in woorden."),
        new(Uitleg.Begrippen.Openbaar, "Wat openbaar is", "",
            "Bezoekers en marktpartijen zien cijfers op 1 januari, als daarin geen eigenaar te herkennen is. Dan zijn er ten minste vier eigenaren. Geen van hen heeft meer dan 70%. En naast de twee grootste blijft minstens 10% van de grootste over. Dat kijken we apart na voor de voorraad, de leegstand en de structurele leegstand. Gebouwen en ruimten zijn te zien voor de overheden van het gebied, de eigenaar en het secretariaat. Wie ze opent, wordt vastgelegd.",
            "Soms is ook een cijfer verborgen waarin genoeg eigenaren zitten. Anders kunt u een verborgen cijfer uitrekenen, door het ene gebied van het andere af te trekken. Wat in een editie verborgen was, blijft op die peildatum verborgen. Zo zijn de gegevens van één eigenaar niet uit openbare cijfers af te leiden."),
    ];
}
