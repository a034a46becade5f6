import { toRows } from "jamsosnaker";
import { isToClarify } from "./groups.js";
import type { InBoth } from "./in-both.js";
import type { Monitoring } from "./monitoring.js";
import { fundingLines } from "./page-money.js";
import type { Speech } from "./speech.js";

/** What should be done, with the figures that it follows from. */
export interface Recommendation {
  readonly id: RecommendationId;
  readonly text: string;
}

type RecommendationId = keyof typeof recommendationTexts;

/** Who is to do what, in the order in which a report asks for it. */
const recommendationTexts = {
  "rows-to-clarify": {
    id: "Desa dan dinas melengkapi {rows} baris yang perlu klarifikasi. Yang belum diketahui: {facts}.",
    en: "Villages and offices to complete {rows} rows that wait for facts: {facts}.",
  },
  "group-to-clarify": {
    id: "Dinas menanyakan kelompok {people} orang diterima yang pekerjaannya dapat berarti dua kelompok. Iurannya sama.",
    en: "The office to ask which group {people} accepted people belong to, whose occupation may mean two. The contribution is the same.",
  },
  "rows-to-repair": {
    id: "Desa memperbaiki {rows} baris yang format isiannya salah, lalu daftar disaring ulang.",
    en: "Villages to repair {rows} rows, and the list to be screened again.",
  },
  "villages-without-members": {
    id: "Dinas mendata pekerja di {villages} desa yang pada {month} belum mempunyai peserta dengan iuran terbayar: {names}.",
    en: "The office to list workers in {villages} villages where nobody was paid for in {month}: {names}.",
  },
  "groups-not-reported": {
    id: "Bendahara melaporkan pembayaran {groups}: rencananya {people} orang dan {amount}.",
    en: "The treasurer to report the payments of {groups}: {people} people and {amount} were planned.",
  },
  "groups-below": {
    id: "Dinas menelusuri kelompok yang terealisasi di bawah {limit} orang-bulan rencana: {groups}.",
    en: "The office to look into groups below {limit} of their planned person-months: {groups}.",
  },
  arrears: {
    id: "Dinas dan desa menindaklanjuti {people} peserta yang iuran {month} belum terbayar, di {villages} desa.",
    en: "Offices and villages to follow up {people} members whose contribution of {month} was not paid, in {villages} villages.",
  },
  "coverage-short": {
    id: "Untuk mencapai target {target} masih diperlukan {people} orang. Kecamatan dengan cakupan terendah didahulukan: {districts}.",
    en: "{people} more people are needed to reach the target of {target}. Districts with the lowest coverage come first: {districts}.",
  },
  "quota-short": {
    id: "Pemerintah desa menambah {people} pekerja rentan di {villages} desa yang belum memenuhi kuota {quota} orang; biayanya {cost} setahun.",
    en: "Villages to add {people} vulnerable workers in {villages} villages below the quota of {quota}; {cost} a year.",
  },
  "ceiling-exceeded": {
    id: "Rencana {payer} melebihi pagunya sebesar {amount}: pagu ditambah atau jumlah orang dikurangi.",
    en: "The plan of {payer} exceeds its ceiling by {amount}: raise the ceiling or take fewer people.",
  },
  "money-left": {
    id: "Sisa pagu 2023 sebesar {amount} (di antaranya {open} untuk kelompok yang belum melapor) dipertanggungjawabkan sebelum anggaran berikutnya ditetapkan.",
    en: "What is left of the ceilings of 2023, {amount} ({open} of it for groups that have not reported), to be accounted for before the next budget is set.",
  },
  "next-short": {
    id: "Pagu 2024 {ceiling} kurang {shortfall} dari kebutuhan {needed}: pagu ditambah, atau {people} orang tidak terlindungi setahun penuh.",
    en: "The ceiling of 2024, {ceiling}, is {shortfall} short of the {needed} needed: raise it, or {people} people are not protected for the whole year.",
  },
  "next-left": {
    id: "Pagu 2024 {ceiling} cukup untuk kebutuhan {needed}; sisanya {left} dapat dipakai untuk menambah orang.",
    en: "The ceiling of 2024, {ceiling}, is enough for the {needed} needed; the {left} left can protect more people.",
  },
} satisfies Record<string, InBoth>;

type Figures = Readonly<Record<string, string>>;

/** A rule: the figures of its sentence, or none where it does not apply. */
type Rule = (found: Monitoring, speech: Speech) => Figures[];

const rules: Readonly<Record<RecommendationId, Rule>> = {
  "rows-to-clarify": ({ screened }, { count, locale, list }) => {
    const { summary } = screened.screening;
    const facts = toRows(summary, { locale }).find(({ name }) => name === "by-missing-fact");
    return only(summary.toClarify > 0, {
      rows: count(summary.toClarify),
      facts: list(
        (facts?.rows ?? []).map(
          (row) => `${String(row["factName"])} (${count(Number(row["rows"]))})`,
        ),
      ),
    });
  },
  "group-to-clarify": ({ screened }, { count }) => {
    const people = screened.taken.filter(({ group }) => isToClarify(group)).length;
    return only(people > 0, { people: count(people) });
  },
  "rows-to-repair": ({ screened }, { count }) => {
    const rows = screened.screening.summary.toRepair;
    return only(rows > 0, { rows: count(rows) });
  },
  "villages-without-members": ({ villages, register }, { count, list, month }) => {
    const without = villages.groups.filter(({ covered }) => covered === 0);
    return only(without.length > 0, {
      villages: count(without.length),
      month: month(register.to),
      names: list(without.map(({ village = "", district = "" }) => `${village} (${district})`)),
    });
  },
  "groups-not-reported": ({ evaluation, plan }, { count, rupiah, list }) => {
    const { notReported } = evaluation;
    const own = plan.byGroup.filter(({ name }) => notReported.includes(name));
    return only(own.length > 0, {
      groups: list(notReported),
      people: count(own.reduce((sum, { persons }) => sum + persons, 0)),
      amount: rupiah(own.reduce((sum, { total }) => sum + total, 0)),
    });
  },
  "groups-below": ({ evaluation, input }, { percent, ratio, list }) => {
    const names = evaluation.findings.find(({ id }) => id === "groups-below")?.groups ?? [];
    const below = evaluation.groups.filter(({ group }) => names.includes(group));
    return only(below.length > 0, {
      limit: ratio(input.attentionBelow),
      groups: list(
        below.map(({ group, percent: share }) => `${group} (${percent(share.personMonths)})`),
      ),
    });
  },
  arrears: ({ register }, { count, month }) => {
    const open = register.headcounts.filter((one) => one.month === register.to && one.unpaid > 0);
    return only(open.length > 0, {
      people: count(open.reduce((sum, { unpaid }) => sum + unpaid, 0)),
      month: month(register.to),
      villages: count(new Set(open.map(({ village }) => village)).size),
    });
  },
  "coverage-short": ({ after, input }, { count, percent, ratio, list }) => {
    const { neededForTarget = 0 } = after.overall;
    const lowest = [...after.groups]
      .sort((a, b) => Number(a.percent ?? 0) - Number(b.percent ?? 0))
      .slice(0, 3);
    return only(neededForTarget > 0, {
      target: ratio(input.target),
      people: count(neededForTarget),
      districts: list(
        lowest.map(({ group = "", percent: share }) => `${group} (${percent(share)})`),
      ),
    });
  },
  "quota-short": ({ quota }, { count, rupiah }) =>
    only(quota.short > 0, {
      people: count(quota.short),
      villages: count(quota.villagesShort),
      quota: count(quota.perVillage),
      cost: rupiah(quota.costs?.short ?? 0),
    }),
  "ceiling-exceeded": ({ plan }, { rupiah }) =>
    (plan.ceilings ?? []).flatMap(({ payer = "", shortfall }) =>
      only(shortfall > 0, { payer, amount: rupiah(shortfall) }),
    ),
  "money-left": (found, { rupiah }) => {
    const lines = fundingLines(found);
    const left = lines.reduce((sum, { ceiling, realised }) => sum + ceiling - realised, 0);
    const open = lines.reduce((sum, { notReported }) => sum + notReported, 0);
    return only(left > 0, { amount: rupiah(left), open: rupiah(open) });
  },
  "next-short": (found, { rupiah, count }) =>
    standing(found).flatMap(({ amount, needed, shortfall }) =>
      only(shortfall > 0, {
        ceiling: rupiah(amount),
        shortfall: rupiah(shortfall),
        needed: rupiah(needed),
        people: count(found.fit.leftOut),
      }),
    ),
  "next-left": (found, { rupiah }) =>
    standing(found).flatMap(({ amount, needed, shortfall, left }) =>
      only(shortfall === 0, {
        ceiling: rupiah(amount),
        needed: rupiah(needed),
        left: rupiah(left),
      }),
    ),
};

/** What follows from the figures of a report, and nothing that does not. */
export function recommendations(found: Monitoring, speech: Speech): Recommendation[] {
  return (Object.keys(recommendationTexts) as RecommendationId[]).flatMap((id) =>
    rules[id](found, speech).map((figures) => ({
      id,
      text: speech.fill(recommendationTexts[id], figures),
    })),
  );
}

function only(applies: boolean, figures: Figures): Figures[] {
  return applies ? [figures] : [];
}

function standing({ draft }: Monitoring): NonNullable<Monitoring["draft"]["ceilings"]> {
  return draft.ceilings ?? [];
}
