/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { errorText, explain, JamsosnakerError, textOf } from "jamsosnaker";
import { nonWageEarnerContribution } from "jamsosnaker/contributions";
import { indonesian } from "jamsosnaker/locale/id";
import { fundingSources, sectors } from "jamsosnaker/workers";
import { factsIn, fieldsAtFault } from "./facts.js";

/** The programmes that are open to non-wage earners; the two that every member has are ticked. */
const programmes = { jkk: true, jkm: true, jht: false };

const sectorNames = { transport: "Transportasi", other: "Lainnya" };

function element<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

const form = element("form", HTMLFormElement);
const error = element("#error", HTMLElement);
const total = element("#total", HTMLElement);
const explanation = element("#explanation", HTMLElement);

for (const [programme, checked] of Object.entries(programmes)) {
  const box = Object.assign(document.createElement("input"), {
    ...{ type: "checkbox", name: "programmes", value: programme },
    defaultChecked: checked,
  });
  const label = document.createElement("label");
  label.append(box, ` ${textOf(programme, indonesian)}`);
  element("#programmes", HTMLElement).append(label);
}
for (const source of fundingSources) {
  element("#fundedBy", HTMLSelectElement).append(new Option(textOf(source, indonesian), source));
}
for (const sector of sectors) {
  element("#sector", HTMLSelectElement).append(new Option(sectorNames[sector], sector));
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  show(new FormData(form));
});

function show(data: FormData): void {
  for (const part of [error, total, explanation]) part.textContent = "";
  markFields([]);
  try {
    const bill = nonWageEarnerContribution(factsIn(data));
    total.textContent = indonesian.format.rupiah(bill.total);
    explanation.textContent = explain(bill, { locale: indonesian, format: "text" });
  } catch (fault) {
    if (!(fault instanceof JamsosnakerError)) throw fault;
    error.textContent = errorText(fault, indonesian);
    markFields(fieldsAtFault(fault));
  }
}

function markFields(names: readonly string[]): void {
  for (const field of form.querySelectorAll("input, select, fieldset")) {
    const isWrong = names.includes(field.id);
    if (isWrong) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}
