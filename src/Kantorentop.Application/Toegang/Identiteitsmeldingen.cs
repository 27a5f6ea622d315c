using Microsoft.AspNetCore.Identity;

namespace Kantorentop.Application.Toegang;

/// <summary>What Identity says when it refuses something, in Dutch.</summary>
public sealed class Identiteitsmeldingen : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Fout(nameof(DefaultError), "Dit is niet gelukt. Probeer het opnieuw.");

    public override IdentityError ConcurrencyFailure() => Fout(nameof(ConcurrencyFailure), Accountboek.IntussenGewijzigd.Tekst);

    public override IdentityError PasswordMismatch() => Fout(nameof(PasswordMismatch), "Het huidige wachtwoord klopt niet. Vul het opnieuw in.");

    public override IdentityError PasswordTooShort(int length) =>
        Fout(nameof(PasswordTooShort), $"Kies een wachtwoord van minstens {length} tekens. Een zin van een paar woorden werkt goed.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Fout(nameof(PasswordRequiresUniqueChars), $"Gebruik in het wachtwoord minstens {uniqueChars} verschillende tekens.");

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError DuplicateEmail(string email) =>
        Fout(nameof(DuplicateEmail), "Er is al een account met dit e-mailadres.");

    public override IdentityError InvalidEmail(string? email) =>
        Fout(nameof(InvalidEmail), "Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.");

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    public override IdentityError InvalidToken() => Fout(nameof(InvalidToken), "Deze code klopt niet. Vul de code in die uw app nu toont.");

    public override IdentityError RecoveryCodeRedemptionFailed() =>
        Fout(nameof(RecoveryCodeRedemptionFailed), "Deze herstelcode klopt niet of is al gebruikt.");

    private static IdentityError Fout(string code, string tekst) => new() { Code = code, Description = tekst };
}
