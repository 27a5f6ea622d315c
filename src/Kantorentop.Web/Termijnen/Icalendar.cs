using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Termijnen;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Web.Termijnen;

/// <summary>Writes a calendar as iCalendar (RFC 5545): days without a time, and an identity for each that stays.</summary>
/// <param name="begin">Where the portal is: links begin with it.</param>
/// <param name="nu">When it is written.</param>
internal sealed class Icalendar(Uri begin, DateTimeOffset nu)
{
    /// <summary>Longest line, in octets, without its end (RFC 5545, 3.1).</summary>
    private const int Breedte = 75;

    private readonly StringBuilder _tekst = new();

    /// <summary>The calendar of an organisation; serves for one.</summary>
    public string Schrijf(Agenda agenda, Bevoegdheid wie)
    {
        Regel("BEGIN", "VCALENDAR");
        Regel("VERSION", "2.0");
        Regel("PRODID", "-//Kantorentop//Agenda//NL");
        Regel("CALSCALE", "GREGORIAN");
        Regel("METHOD", "PUBLISH");
        Regel("X-WR-CALNAME", Tekst($"Kantorentop, {wie.OrganisatieNaam}"));
        Regel("REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        Regel("X-PUBLISHED-TTL", "PT12H");
        foreach (var regel in agenda.Regels) Dag(regel, wie, agenda.Vandaag);
        Regel("END", "VCALENDAR");
        return _tekst.ToString();
    }

    private void Dag(Agendaregel regel, Bevoegdheid wie, DateOnly vandaag)
    {
        Regel("BEGIN", "VEVENT");
        Regel("UID", Kenmerk(regel, wie));
        Regel("DTSTAMP", nu.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        Regel("DTSTART;VALUE=DATE", regel.Dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        Regel("SEQUENCE", regel.Versie.ToString(CultureInfo.InvariantCulture));
        Regel("SUMMARY", Tekst(regel.Titel));
        Regel("DESCRIPTION", Tekst(string.Join('\n', new[] { Termijnwoorden.Toelichting(regel), $"Stand op {Weergave.Datum(vandaag)}: {Termijnwoorden.Stand(regel, vandaag)}." }.Where(deel => deel.Length > 0))));
        Regel("URL", new Uri(begin, Termijnadressen.Van(regel.Vindplaats)).AbsoluteUri);
        Regel("TRANSP", "TRANSPARENT");
        Regel("END", "VEVENT");
    }

    // A key may hold names; an identity has to be the same for every reader, host and address.
    private static string Kenmerk(Agendaregel regel, Bevoegdheid wie) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{wie.Organisatie} {regel.Sleutel}")))[..32]}@kantorentop";

    private static string Tekst(string tekst) => tekst
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\n", StringComparison.Ordinal);

    // A line that is too long goes on in the next after a space; never in the middle of a character.
    private void Regel(string naam, string waarde)
    {
        var breedte = 0;
        foreach (var teken in $"{naam}:{waarde}".EnumerateRunes())
        {
            if (breedte + teken.Utf8SequenceLength > Breedte)
            {
                _tekst.Append("\r\n ");
                breedte = 1;
            }

            _tekst.Append(teken);
            breedte += teken.Utf8SequenceLength;
        }

        _tekst.Append("\r\n");
    }
}
