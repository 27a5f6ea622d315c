// Keeps what is typed in a form while it is typed, and puts it back on return. Without this the form works as it always did.
const wachttijd = 1500;

const form = document.querySelector("form[data-concept]");
if (form) begin(form);

function begin(form) {
  const stand = form.parentElement.querySelector("[data-conceptstand]");
  const bericht = form.parentElement.querySelector("[data-conceptbericht]");
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

  function stuur(adres) {
    const velden = new FormData(form);
    velden.set("_adres", form.dataset.adres);
    return fetch(adres, { method: "POST", body: new URLSearchParams(velden), headers: { Accept: "application/json" } });
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

  function zetTerug(velden) {
    if (!past(velden)) return;
    for (const [naam, waarden] of Object.entries(velden)) zet(naam, waarden);
    bericht.hidden = false;
  }

  // A line of a form is about the thing that its hidden field names: on another line the text would be about something else.
  function past(velden) {
    return Object.entries(velden).every(([naam, waarden]) => {
      const veld = form.elements.namedItem(naam);
      if (!veld) return false;
      if (naam.endsWith(".Locatie")) return veld.value === waarden[0];
      return !naam.endsWith(".Sleutel") || veld.value === waarden[0] || isNieuw(naam, velden);
    });
  }

  // An empty line to add something has another key each time.
  function isNieuw(naam, velden) {
    const gezien = naam.replace(/Sleutel$/, "Gezien");
    return velden[gezien]?.[0] === "0" && form.elements.namedItem(gezien)?.value === "0";
  }

  function zet(naam, waarden) {
    const veld = form.elements.namedItem(naam);
    if (veld.type === "checkbox") veld.checked = waarden.includes(veld.value);
    else veld.value = waarden[0];
  }
}
