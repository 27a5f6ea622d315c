// Where kept fields belong in a form whose lines changed places since: a line is about the thing that its hidden key names.
const sleutels = ["Locatie", "Sleutel", "Lid"];

// Divides what was kept, values by field name, over the form as it is now, value by field name: what goes back where, and what fits nowhere.
export function verdeel(bewaard, nu) {
  const terug = [];
  const rest = [];
  for (const [naam, waarden] of Object.entries(bewaard)) {
    const naar = plaats(naam, bewaard, nu);
    if (naar in nu) terug.push([naar, waarden]);
    else rest.push([naam, waarden]);
  }
  return { terug, rest };
}

function plaats(naam, bewaard, nu) {
  const [, lijst, nummer, veld] = /^(.+)\[(\d+)\]\.(\w+)$/.exec(naam) ?? [];
  if (!lijst) return naam;
  const oud = `${lijst}[${nummer}]`;
  const sleutel = sleutels.find((deel) => `${oud}.${deel}` in bewaard);
  if (!sleutel) return naam;
  const regels = Object.keys(nu)
    .filter((ander) => ander.startsWith(`${lijst}[`) && ander.endsWith(`].${sleutel}`))
    .map((ander) => ander.slice(0, -sleutel.length - 1));
  const zelfde = regels.find((regel) => nu[`${regel}.${sleutel}`] === bewaard[`${oud}.${sleutel}`][0]);
  // An empty line to add something has another key each time.
  const nieuw = sleutel === "Sleutel" && bewaard[`${oud}.Gezien`]?.[0] === "0" ? regels.find((regel) => nu[`${regel}.Gezien`] === "0") : undefined;
  return `${zelfde ?? nieuw}.${veld}`;
}
