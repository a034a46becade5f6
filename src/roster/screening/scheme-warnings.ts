import { warn, type Workings } from "../../core/workings.js";
import { workerCategories } from "../../workers/categories.js";
import { InvalidInputError } from "../../core/errors.js";
import type { RosterScheme } from "./screening.js";

/** Says how well the rule of a scheme is known. Throws for a category that the catalogue lacks. */
export function schemeWarnings(workings: Workings, scheme: RosterScheme): void {
  refuseUnknownCategories(scheme);
  const { title, evidence, status } = scheme.regulation;
  if (evidence !== "text") {
    warn(workings, {
      code: "scheme-evidence-below-text",
      message:
        evidence === "official"
          ? {
              id: `${title}: kriterianya bersumber dari keterangan resmi atau dua sumber; teks peraturannya belum dibaca`,
              en: `${title}: its criteria are known from an official statement or two sources, not read in its text`,
            }
          : {
              id: `${title}: kriterianya bersumber dari satu sumber sekunder; teks peraturannya belum dibaca`,
              en: `${title}: its criteria are known from one secondary source, not read in its text`,
            },
    });
  }
  if (status === "draft") {
    warn(workings, {
      code: "scheme-is-a-draft",
      message: { id: `${title}: masih rancangan`, en: `${title}: still a draft` },
    });
  }
  for (const message of scheme.otherConditions ?? []) {
    warn(workings, {
      code: "condition-by-hand",
      message: {
        id: `Diperiksa tersendiri: ${message.id}`,
        en: `To be examined by hand: ${message.en}`,
      },
    });
  }
  for (const message of scheme.notKnown ?? []) warn(workings, { code: "not-known", message });
}

function refuseUnknownCategories({ categories, excludedCategories, priority }: RosterScheme): void {
  const ordered = priority?.flatMap((rule) => (rule.by === "occupation" ? rule.list : [])) ?? [];
  const named = { categories, excludedCategories, priority: ordered };
  const known = new Set(workerCategories.map(({ id }) => id));
  const issues = Object.entries(named).flatMap(([field, ids = []]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: `scheme.${field}`,
        message: { id: `kategori tidak dikenal: ${id}`, en: `unknown category: ${id}` },
      })),
  );
  if (issues.length > 0) throw new InvalidInputError(issues);
}
