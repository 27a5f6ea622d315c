using Kantorentop.Application.Toegang;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Kantorentop.Web.Hosting;

/// <summary>Accounts, cookies and policies.</summary>
public static class Access
{
    private static readonly TimeSpan SessionLength = TimeSpan.FromHours(8);
    private static readonly TimeSpan SecondStep = TimeSpan.FromMinutes(5);

    public static void AddKantorentopAccess(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.Configure<Toegangsinstellingen>(builder.Configuration.GetSection(Toegangsinstellingen.Sectie));
        services.AddAuthorization(Beleid.Registreer);
        services.AddScoped<HuidigeBevoegdheid>();
        services.AddScoped<Paginatijdstip>();
        AddIdentity(services);
        AddCookies(services);
        AddKeys(services);
        AddUseCases(services);
        builder.AddKantorentopRateLimits();
    }

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<Gebruiker>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password = Length(Wachtwoordregels.MinimumLengte, Wachtwoordregels.MinimumVerschillend);
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddSignInManager<Sessiebeheer>()
            .AddPasswordValidator<Wachtwoordregels>()
            .AddErrorDescriber<Identiteitsmeldingen>()
            .AddTokenProvider<Totpcontrole>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<Gebruiker>, Gebruikersopslag>();
        services.TryAddScoped<Sessiebeheer>();
        services.AddScoped<Aanmelding>();
    }

    private static PasswordOptions Length(int length, int different) => new()
    {
        RequiredLength = length,
        RequiredUniqueChars = different,
        RequireDigit = false,
        RequireLowercase = false,
        RequireUppercase = false,
        RequireNonAlphanumeric = false,
    };

    private static void AddCookies(IServiceCollection services)
    {
        services.AddScoped<Sessiecontrole>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                options.EventsType = typeof(Sessiecontrole);
                options.ForwardDefaultSelector = Apisleutelcontrole.Doorverwijzing;
            })
            .AddScheme<AuthenticationSchemeOptions, Apisleutelcontrole>(Apisleutelcontrole.Schema, configureOptions: null)
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<Toegangsinstellingen>>((options, settings) => Shape(options, settings.Value, "kantorentop", SessionLength));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme)
            .Configure<IOptions<Toegangsinstellingen>>((options, settings) => Shape(options, settings.Value, "kantorentop-tweede-stap", SecondStep));
        services.AddOptions<AntiforgeryOptions>().Configure<IOptions<Toegangsinstellingen>>((options, settings) =>
        {
            options.Cookie.Name = settings.Value.Cookienaam("kantorentop-formulier");
            options.Cookie.SecurePolicy = settings.Value.CookieSecurity;
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
    }

    // Lax, not Strict: whoever follows a link from a mail is still signed in. Forms have their own token.
    private static void Shape(CookieAuthenticationOptions options, Toegangsinstellingen settings, string name, TimeSpan life)
    {
        options.Cookie.Name = settings.Cookienaam(name);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = settings.CookieSecurity;
        options.Cookie.Path = "/";
        options.ExpireTimeSpan = life;
        options.SlidingExpiration = true;
        options.LoginPath = Adressen.Aanmelden;
    }

    private static void AddKeys(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Kantorentop");
        services.AddSingleton<IXmlRepository, Sleutelopslag>();
        services.AddOptions<KeyManagementOptions>()
            .Configure<IXmlRepository>((options, repository) => options.XmlRepository = repository);
    }

    private static void AddUseCases(IServiceCollection services)
    {
        services.AddSingleton<Accountboek>();
        services.AddSingleton<Inzage>();
        services.AddSingleton<Gebruikerslijst>();
        services.AddSingleton<Organisatielijst>();
        services.AddScoped<Tweedefactor>();
        services.AddScoped<EigenAccount>();
        services.AddScoped<VerleenToegang>();
        services.AddSingleton<WijzigRollen>();
        services.AddSingleton<BlokkeerToegang>();
        services.AddSingleton<HerstelToegang>();
        services.AddSingleton<BeoordeelToegang>();
        services.AddScoped<GebruikToegangslink>();
        services.AddSingleton<Apisleutelpoort>();
        services.AddSingleton<VerleenApisleutel>();
        services.AddSingleton<HerroepApisleutel>();
        services.AddSingleton<ToonApisleutels>();
    }
}
