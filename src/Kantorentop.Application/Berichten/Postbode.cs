using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Text;

namespace Kantorentop.Application.Berichten;

/// <summary>What became of handing a message to the mail server.</summary>
internal enum Bezorging
{
    /// <summary>The server took it.</summary>
    Gelukt,

    /// <summary>The server did not take it, and may do so later.</summary>
    Later,

    /// <summary>There is no server: neither this message nor another can go now.</summary>
    Weg,

    /// <summary>The server does not take it for this address.</summary>
    Nooit,

    /// <summary>The line broke: the server may have taken it.</summary>
    Onbekend,
}

/// <summary>Hands messages to the mail server, over SMTP.</summary>
internal sealed class Postbode(Postinstellingen instellingen)
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(60);

    /// <summary>Hands over one message; never throws but when it is stopped.</summary>
    public async Task<(Bezorging Uitkomst, string? Fout)> BezorgAsync(Post post, string aan, CancellationToken ct)
    {
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(Geduld);
        using var verbinding = new SmtpClient(instellingen.Host, instellingen.Poort)
        {
            EnableSsl = instellingen.Tls,
            Credentials = string.IsNullOrEmpty(instellingen.Gebruiker) ? null : new NetworkCredential(instellingen.Gebruiker, instellingen.Wachtwoord),
        };
        using var bericht = Bericht(post, aan);
        try
        {
            await verbinding.SendMailAsync(bericht, grens.Token);
            return (Bezorging.Gelukt, null);
        }
        catch (SmtpException fout)
        {
            return (Uitkomst(fout), Kort(fout));
        }
        catch (OperationCanceledException fout)
        {
            return (Bezorging.Onbekend, Kort(fout));
        }
    }

    /// <summary>The identity of a message for mail programs: the same however often it is handed over.</summary>
    public string Kenmerk(Post post) => $"<{post.Id:N}@{new Uri(instellingen.Adres!).Host}>";

    private MailMessage Bericht(Post post, string aan)
    {
        var bericht = new MailMessage(new MailAddress(instellingen.Van!, "Kantorentop", Encoding.UTF8), new MailAddress(aan))
        {
            Subject = post.Onderwerp,
            SubjectEncoding = Encoding.UTF8,
            Body = post.Tekst,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        bericht.Headers.Add("Message-ID", Kenmerk(post));
        // Nobody's holiday answer comes back to it (RFC 3834).
        bericht.Headers.Add("Auto-Submitted", "auto-generated");
        var html = AlternateView.CreateAlternateViewFromString(post.Html, Encoding.UTF8, MediaTypeNames.Text.Html);
        html.TransferEncoding = TransferEncoding.QuotedPrintable;
        bericht.AlternateViews.Add(html);
        return bericht;
    }

    // An answer of the server is certain; so is a connection that never came about. Everything else may have happened after the last dot.
    private static Bezorging Uitkomst(SmtpException fout) => fout switch
    {
        { StatusCode: SmtpStatusCode.MailboxUnavailable or SmtpStatusCode.MailboxNameNotAllowed or SmtpStatusCode.UserNotLocalTryAlternatePath } => Bezorging.Nooit,
        { StatusCode: not SmtpStatusCode.GeneralFailure } => Bezorging.Later,
        { InnerException: SocketException } => Bezorging.Weg,
        _ => Bezorging.Onbekend,
    };

    private static string Kort(Exception fout)
    {
        var tekst = fout.InnerException is { } binnen ? $"{fout.Message} {binnen.Message}" : fout.Message;
        return tekst.Length <= Post.MaximumFout ? tekst : tekst[..Post.MaximumFout];
    }
}
