// The outline of the provinces is drawn at a few hundred pixels: points that cannot be seen there are left out.
const TOLERANTIE = 0.7;
const KLEINSTE_EILAND = 6;

const codes = {
  gr: "PV20", fr: "PV21", dr: "PV22", ov: "PV23", fl: "PV24", ge: "PV25",
  ut: "PV26", nh: "PV27", zh: "PV28", ze: "PV29", nb: "PV30", li: "PV31",
};

export function vereenvoudig(kaart) {
  return {
    viewBox: kaart.viewBox,
    provincies: kaart.locations.map((provincie) => ({ code: codes[provincie.id], pad: pad(provincie.path) })),
  };
}

function pad(d) {
  return ringen(d)
    .filter((ring) => oppervlakte(ring) >= KLEINSTE_EILAND)
    .map((ring) => douglasPeucker(ring).map((punt) => punt.map((x) => +x.toFixed(1)).join(",")).join(" "))
    .map((punten) => `M${punten}z`)
    .join("");
}

// The package's paths hold relative moves ('m') and closings ('z') only.
function ringen(d) {
  let [x, y] = [0, 0];
  return d.split(/z/i).filter((deel) => deel.trim()).map((deel) => {
    const getallen = deel.match(/-?\d*\.?\d+(?:e-?\d+)?/gi).map(Number);
    const absoluut = deel.trim().startsWith("M");
    const ring = [];
    for (let i = 0; i < getallen.length; i += 2) {
      [x, y] = absoluut ? [getallen[i], getallen[i + 1]] : [x + getallen[i], y + getallen[i + 1]];
      ring.push([x, y]);
    }
    [x, y] = ring[0];
    return ring;
  });
}

function oppervlakte(ring) {
  return Math.abs(ring.reduce((som, [x, y], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length];
    return som + x * y2 - x2 * y;
  }, 0)) / 2;
}

function douglasPeucker(punten) {
  if (punten.length < 3) return punten;
  const [begin, eind] = [punten[0], punten.at(-1)];
  let [verste, afstand] = [0, 0];
  for (let i = 1; i < punten.length - 1; i++) {
    const a = afstandTot(punten[i], begin, eind);
    if (a > afstand) [verste, afstand] = [i, a];
  }
  return afstand <= TOLERANTIE
    ? [begin, eind]
    : [...douglasPeucker(punten.slice(0, verste + 1)).slice(0, -1), ...douglasPeucker(punten.slice(verste))];
}

function afstandTot([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const lengte = Math.hypot(dx, dy);
  return lengte === 0 ? Math.hypot(px - ax, py - ay) : Math.abs(dy * px - dx * py + bx * ay - by * ax) / lengte;
}
