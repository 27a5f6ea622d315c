using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Gebieden;

/// <summary>A municipality of annex 1, with what the covenant's text calls it and where it lies.</summary>
/// <param name="Gemeente">The municipality under its official name, from 2011-01-01.</param>
/// <param name="NaamInBijlage">Name as annex 1 spells it.</param>
/// <param name="Breedtegraad">WGS84 latitude in degrees of its main place.</param>
/// <param name="Lengtegraad">WGS84 longitude in degrees of its main place.</param>
public sealed record Referentiegemeente(Gemeente Gemeente, string NaamInBijlage, decimal Breedtegraad, decimal Lengtegraad);
