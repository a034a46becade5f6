import type { CoverageFigure } from "jamsosnaker";
import { escape } from "./html.js";
import type { Monitoring } from "./monitoring.js";
import { note, type Speech } from "./speech.js";
import { texts } from "./texts.js";

/** Every village: a tile to see at a glance, then its figures. */
export function annexVillages(found: Monitoring, speech: Speech): string {
  const { say, fill, count, percent, table, ratio } = speech;
  const target = ratio(found.input.target);
  const vulnerable = new Map(found.quota.villages.map((village) => [village.code, village]));
  const tables = districtsOf(found).map(({ district, whole, villages }) => {
    const row = (name: string, one: CoverageFigure, protectedThere: number): string[] => [
      name,
      count(one.covered ?? 0),
      count(one.workers ?? 0),
      percent(one.percent),
      count(one.neededForTarget ?? 0),
      count(protectedThere),
    ];
    const there = (code: string | undefined): number => vulnerable.get(code ?? "")?.protected ?? 0;
    const sum = villages.reduce((all, { group }) => all + there(group), 0);
    return table(
      fill(texts.districtNamed, { name: district }),
      [
        texts.village,
        texts.protectedThere,
        texts.workers,
        texts.coverageShare,
        texts.needed,
        texts.vulnerable,
      ],
      [
        ...villages.map((one) => row(one.village ?? "", one, there(one.group))),
        row(say(texts.all), whole, sum),
      ],
      { lastIsTotal: true },
    );
  });
  return `${tileMap(found, speech)}
<div class="columns">
${tables.join("\n")}
</div>
${note(fill(texts.neededNote, { target }))}
${note(fill(texts.vulnerableNote, { quota: count(found.quota.perVillage) }))}`;
}

interface DistrictVillages {
  readonly district: string;
  readonly whole: CoverageFigure;
  readonly villages: readonly CoverageFigure[];
}

function districtsOf({ after, villages }: Monitoring): DistrictVillages[] {
  return after.groups.map((whole) => ({
    district: whole.group ?? "",
    whole,
    villages: villages.groups.filter(({ district }) => district === whole.group),
  }));
}

/** From which percent on a tile has which shade, besides the target. */
const shades = [60, 70];

function tileMap(found: Monitoring, { say, fill, percent, ratio }: Speech): string {
  const bounds = [...shades, found.input.target * 100];
  const shadeOf = (share: number): number => bounds.filter((bound) => share >= bound).length;
  const named = bounds.map((bound) => percent(String(Math.round(bound))));
  const [first = "", second = ""] = named;
  const legend = [
    fill(texts.below, { percent: first }),
    fill(texts.fromTo, { from: first, to: second }),
    fill(texts.fromTo, { from: second, to: ratio(found.input.target) }),
    fill(texts.targetMet, { percent: ratio(found.input.target) }),
  ].map((text, shade) => `<li><span class="shade-${shade}"></span>${escape(text)}</li>`);
  const groups = districtsOf(found).map(({ district, villages }) => {
    const tiles = villages.map(({ village = "", percent: share }) => {
      const shown = percent(share === undefined ? undefined : String(Math.floor(Number(share))));
      return `<li class="shade-${shadeOf(Number(share ?? 0))}"><b>${shown}</b> ${escape(village)}</li>`;
    });
    return `<h3>${escape(district)}</h3>\n<ul class="map">${tiles.join("")}</ul>`;
  });
  return `<p>${escape(say(texts.mapText))}</p>
<ul class="legend">${legend.join("")}</ul>
<div class="districts">${groups.join("\n")}</div>`;
}
