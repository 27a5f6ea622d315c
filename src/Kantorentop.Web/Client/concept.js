// Keeps what is typed in a form while it is typed, and puts it back on return. Without this the form works as it always did.
import { verdeel } from "./conceptregels.mjs";

const wachttijd = 1500;
// Marks what fits nowhere any more: it is shown beside the form, and kept with it until the form is saved or it is thrown away.
const los = "rest:";

const form = document.querySelector("form[data-concept]");
if (form) begin(form);

function begin(form) {
  const stand = form.parentElement.querySelector("[data-conceptstand]");
  const bericht = form.parentElement.querySelector("[data-conceptbericht]");
  const over = [];
  let klok = 0;

  form.addEventListener("input", () => {
    clearTimeout(klok);
    klok = setTimeout(bewaar, wachttijd);
  });
  form.addEventListener("submit", () => clearTimeout(klok));
  bericht?.querySelector("[data-weggooien]").addEventListener("click", async () => {
    clearTimeout(klok);
    await stuur(form.dataset.concept + "/wissen");
    location.reload();
  });
  if (form.dataset.velden) zetTerug(JSON.parse(form.dataset.velden));

  function velden() {
    return [...form.elements].filter((veld) => veld.name && veld.type !== "file");
  }

  function stuur(adres) {
    const inhoud = new FormData(form);
    for (const [naam, waarde] of [...inhoud]) if (waarde instanceof File) inhoud.delete(naam);
    for (const [label, tekst] of over) inhoud.append(los + label, tekst);
    inhoud.set("_adres", form.dataset.adres);
    return fetch(adres, { method: "POST", body: new URLSearchParams(inhoud), headers: { Accept: "application/json" } });
  }

  async function bewaar() {
    try {
      const antwoord = await stuur(form.dataset.concept);
      if (!antwoord.ok) throw new Error(antwoord.statusText);
      stand.textContent = stand.dataset.bewaard.replace("{tijd}", (await antwoord.json()).tijd);
    } catch {
      stand.textContent = stand.dataset.mislukt;
    }
  }

  function zetTerug(bewaard) {
    const eerder = Object.entries(bewaard).filter(([naam]) => naam.startsWith(los));
    for (const [naam, teksten] of eerder) {
      delete bewaard[naam];
      for (const tekst of teksten) over.push([naam.slice(los.length), tekst]);
    }
    const { terug, rest } = verdeel(bewaard, Object.fromEntries(velden().map((veld) => [veld.name, veld.value])));
    for (const [naam, waarden] of terug) zet(naam, waarden);
    for (const [naam, waarden] of rest) leg(naam, waarden, bewaard);
    toonRest();
    bericht.hidden = false;
  }

  function zet(naam, waarden) {
    const veld = form.elements.namedItem(naam);
    if (veld.type === "checkbox") veld.checked = waarden.includes(veld.value);
    else veld.value = waarden[0];
  }

  // The same field on a line that is still there tells what it is called.
  function leg(naam, waarden, bewaard) {
    const vorm = (tekst) => tekst.replace(/\[\d+\]/g, "[]");
    const veld = velden().find((ander) => vorm(ander.name) === vorm(naam));
    const kort = naam.split(".").pop();
    if (!waarden[0] || veld?.type === "hidden" || ["Locatie", "Sleutel", "Lid", "Gezien", "Versie", "Verwijderen"].includes(kort)) return;
    const label = (veld?.type === "radio" ? veld.closest("fieldset").querySelector("legend") : veld?.labels?.[0])?.textContent.trim() ?? kort;
    const regel = bewaard[naam.replace(/\w+$/, "Locatie")]?.[0];
    const keuze = veld?.options ? [...veld.options].find((optie) => optie.value === waarden[0])?.text : undefined;
    over.push([regel ? `${regel}: ${label}` : label, keuze ?? waarden[0]]);
  }

  function toonRest() {
    const plek = form.parentElement.querySelector("[data-conceptrest]");
    const lijst = plek.querySelector("dl");
    for (const [label, tekst] of over) {
      lijst.append(Object.assign(document.createElement("dt"), { textContent: label }), Object.assign(document.createElement("dd"), { textContent: tekst, className: "lopendetekst" }));
    }
    plek.hidden = over.length === 0;
  }
}
