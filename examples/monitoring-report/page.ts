import { lawAsOf, type Locale } from "jamsosnaker";
import { escape } from "./html.js";
import type { InBoth } from "./in-both.js";
import type { Monitoring } from "./monitoring.js";
import { annexVillages } from "./page-annex.js";
import { methodPart } from "./page-method.js";
import { draftPart, expectedPart, fundingPart, quotaPart } from "./page-money.js";
import { placementPart, rosterDetails, rosterPart } from "./page-roster.js";
import { districtsPart, groupsPart, monthsPart } from "./page-year.js";
import { recommendations } from "./recommendations.js";
import { speechOf, type Speech } from "./speech.js";
import { style } from "./style.js";
import { texts } from "./texts.js";

/** The report as one HTML page without anything outside it. */
export function page(found: Monitoring, locale: Locale): string {
  const speech = speechOf(locale);
  const { say, fill, count, section } = speech;
  const { input, screened } = found;
  const made = say(texts.made);
  const parts: readonly (readonly [string, string, string?])[] = [
    [say(texts.findings), findings(found, speech), made],
    [say(texts.method), methodPart(found, speech)],
    [say(texts.roster), rosterPart(screened, speech)],
    [say(texts.placement), placementPart(screened, speech)],
    [say(texts.groups), groupsPart(found, speech)],
    [say(texts.months), monthsPart(found, speech)],
    [say(texts.funding), fundingPart(found, speech)],
    [say(texts.districts), districtsPart(found, speech)],
    [fill(texts.quota, { count: count(input.vulnerableInEachVillage) }), quotaPart(found, speech)],
    [say(texts.draft), draftPart(found, speech)],
    [say(texts.expected), expectedPart(found, speech)],
    [say(texts.recommendations), recommended(found, speech), made],
  ];
  const sections = parts.map(([heading, content, mark], index) =>
    section(`${index + 1}. ${heading}`, content, mark),
  );
  return `<!doctype html>
<html lang="${locale.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(say(texts.title))}: Barito Utara</title>
<style>${style}</style>
</head>
<body>
${heading(found, speech)}
<main>
${tiles(found, speech)}
${sections.join("\n")}
${signatures(found, speech)}
<div class="annex">
${section(say(texts.annexVillages), annexVillages(found, speech))}
</div>
<div class="annex">
${section(say(texts.annexRoster), rosterDetails(screened, speech))}
</div>
</main>
<footer><p>${escape(say(texts.law))} ${locale.format.date(lawAsOf)}.</p></footer>
</body>
</html>
`;
}

/** Letterhead, number and day, title, and what is fictitious. */
function heading({ input }: Monitoring, { say, locale }: Speech): string {
  const { letterhead, number, place, date } = input;
  return `<header>
<div class="letterhead">
<p class="government">${escape(letterhead.government)}</p>
<p class="office">${escape(letterhead.office)}</p>
<p>${escape(letterhead.address)}</p>
</div>
<div class="reference">
<p>${escape(say(texts.number))}: ${escape(number)}</p>
<p>${escape(place)}, ${locale.format.date(date)}</p>
</div>
<h1>${escape(say(texts.title))}</h1>
<p class="place">${escape(say(texts.place))}</p>
<p class="notice">${escape(say(texts.notice))}</p>
</header>`;
}

function signatures({ input }: Monitoring, { say, locale }: Speech): string {
  const signers = input.signatures.map(
    ({ role, name, number = "" }) =>
      `<div><p>${escape(say(role))}</p><p class="name">${escape(name)}</p><p>${escape(number)}</p></div>`,
  );
  return `<section class="signatures">
<p>${escape(input.place)}, ${locale.format.date(input.date)}</p>
<div>${signers.join("\n")}</div>
</section>`;
}

function findings({ evaluation }: Monitoring, { say }: Speech): string {
  const items = evaluation.findings.map(({ text }) => `<li>${escape(say(text))}.</li>`);
  return `<ul class="findings">${items.join("\n")}</ul>`;
}

function recommended(found: Monitoring, speech: Speech): string {
  const items = recommendations(found, speech).map(({ text }) => `<li>${escape(text)}</li>`);
  return `<ol class="findings">${items.join("\n")}</ol>`;
}

function tiles(
  { screened, evaluation, after, input }: Monitoring,
  { say, fill, count, rupiah, percent }: Speech,
): string {
  const { realised, percent: shares } = evaluation.overall;
  const paid = evaluation.benefits;
  const tile = (label: InBoth, value: string, note: string): string =>
    `<li><span>${escape(say(label))}</span><strong>${escape(value)}</strong><span>${escape(note)}</span></li>`;
  const ofPlan = (share: string | undefined): string => `${percent(share)} ${say(texts.ofPlan)}`;
  const { read, accepted } = screened.screening.summary;
  const { covered = 0, workers = 0 } = after.overall;
  return `<ul class="tiles">
${tile(texts.listed, count(accepted), fill(texts.ofRows, { rows: count(read) }))}
${tile(texts.people, count(realised.persons), ofPlan(shares.persons))}
${tile(texts.personMonths, count(realised.personMonths), ofPlan(shares.personMonths))}
${tile(texts.money, rupiah(realised.amount), ofPlan(shares.amount))}
${tile(texts.coverage, percent(after.overall.percent), fill(texts.ofWorkers, { covered: count(covered), workers: count(workers), target: percent(String(Math.round(input.target * 100))) }))}
${tile(texts.paid, rupiah(paid?.amount ?? 0), `${count(paid?.cases ?? 0)} ${say(texts.cases)}`)}
</ul>`;
}
