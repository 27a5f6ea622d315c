using System.Security.Cryptography;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Web.Toegang;

/// <summary>
/// Setting up the second factor, or setting it up anew with the password. The key travels sealed in the form until a code
/// shows that the app holds it, so that opening the page changes nothing.
/// </summary>
public sealed partial class TweedeFactorPage
{
    private static readonly TimeSpan Bedenktijd = TimeSpan.FromHours(1);

    private static readonly Melding WachtwoordOnjuist =
        new("wachtwoord-onjuist", "Dit wachtwoord klopt niet. Vul het opnieuw in.", nameof(FactorModel.Wachtwoord));

    private IReadOnlyList<Melding> meldingen = [];
    private IReadOnlyList<string>? herstelcodes;
    private Gebruiker gebruiker = new() { Naam = "" };
    private string sleutel = "";

    [Inject] public required EigenAccount Account { get; init; }
    [Inject] public required Tweedefactor Factor { get; init; }
    [Inject] public required UserManager<Gebruiker> Gebruikers { get; init; }
    [Inject] public required IDataProtectionProvider Zegels { get; init; }
    [SupplyParameterFromForm(FormName = "tweede-factor")] public FactorModel? Invoer { get; set; }

    private ITimeLimitedDataProtector Zegel => Zegels.CreateProtector("Kantorentop.Tweedefactor", gebruiker.Id.ToString()).ToTimeLimitedDataProtector();

    private string Uri => $"otpauth://totp/Kantorentop:{System.Uri.EscapeDataString(gebruiker.Email ?? "")}?secret={sleutel}&issuer=Kantorentop&digits=6";

    private string LeesbareSleutel => string.Join(' ', sleutel.Chunk(4).Select(deel => new string(deel)));

    protected override async Task OnInitializedAsync()
    {
        Invoer ??= new();
        gebruiker = await Account.LeesAsync();
        sleutel = Open(Invoer.Sleutel) ?? Factor.NieuweSleutel();
        Invoer.Sleutel = Zegel.Protect(sleutel, Bedenktijd);
    }

    private async Task StelInAsync()
    {
        if (gebruiker.TwoFactorEnabled && !await Gebruikers.CheckPasswordAsync(gebruiker, Invoer!.Wachtwoord ?? ""))
        {
            meldingen = [WachtwoordOnjuist];
            return;
        }

        var uitkomst = await Factor.StelInAsync(gebruiker, sleutel, Invoer!.Code ?? "");
        meldingen = uitkomst.Meldingen;
        if (!uitkomst.IsGelukt) return;
        herstelcodes = uitkomst.Waarde;
        await Account.BlijfAangemeldAsync(gebruiker);
    }

    private string? Open(string? verzegeld)
    {
        if (string.IsNullOrEmpty(verzegeld)) return null;
        try
        {
            return Zegel.Unprotect(verzegeld);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>What is typed.</summary>
    public sealed class FactorModel
    {
        public string? Sleutel { get; set; }

        public string? Wachtwoord { get; set; }

        public string? Code { get; set; }
    }
}
