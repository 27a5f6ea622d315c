using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Application.Toegang;

/// <summary>Length over odd characters, and nothing that anyone who knows the account would try first.</summary>
public sealed class Wachtwoordregels : IPasswordValidator<Gebruiker>
{
    public const int MinimumLengte = 12;
    public const int MinimumVerschillend = 6;

    private const int KortsteDeel = 4;
    private static readonly string[] Bekend = ["wachtwoord", "kantorentop", "welkom", "password", "qwerty", "12345678"];

    public Task<IdentityResult> ValidateAsync(UserManager<Gebruiker> manager, Gebruiker user, string? password)
    {
        var raadbaar = Bekend.Concat(Delen(user)).Any(deel => password?.Contains(deel, StringComparison.OrdinalIgnoreCase) == true);
        return Task.FromResult(raadbaar ? IdentityResult.Failed(Raadbaar) : IdentityResult.Success);
    }

    private static readonly IdentityError Raadbaar = new()
    {
        Code = "wachtwoord-raadbaar",
        Description = "Dit wachtwoord is te makkelijk te raden. Gebruik geen naam, e-mailadres of bekend woord; een zin van een paar woorden werkt goed.",
    };

    private static IEnumerable<string> Delen(Gebruiker gebruiker) =>
        gebruiker.Naam.Split(' ').Append(gebruiker.Email?.Split('@')[0] ?? "").Where(deel => deel.Length >= KortsteDeel);
}
