import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

const rooms = [
  "core",
  "law",
  "locale",
  "workers",
  "contributions",
  "benefits",
  "eligibility",
  "events",
  "roster",
  "coverage",
  "planning",
  "batch",
  "sql",
  "explain",
];

const notInSources = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The library never reads the clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The library never reads the clock.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "A result never depends on chance.",
  },
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "TSEnumDeclaration", message: "Unions of strings instead of enums." },
];

/** Dates are texts; one file reckons with them, and is tested under several time zones. */
const calendar = "src/core/calendar.ts";
const onlyInCalendar = [
  {
    selector: "ImportDeclaration[source.value=/^date-fns/]",
    message: `Dates are reckoned with in ${calendar} only.`,
  },
  {
    selector: ":matches(NewExpression, CallExpression)[callee.name='Date']",
    message: `Dates are reckoned with in ${calendar} only.`,
  },
];

/** Rooms whose constants stand in results. The law and the registers are frozen as a whole. */
const calculators = rooms.filter((room) => !["law", "workers", "explain"].includes(room));

const sharedConstant = {
  selector:
    ":matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator[id.typeAnnotation.typeAnnotation.typeName.name=/^(Text|Warning|Citation)$/][init.callee.name!=/^(deepFreeze|sharedWarning)$/]",
  message: "Results share it: make it with deepFreeze, or sharedWarning.",
};

/** Each room may import only from itself and from the rooms below it. */
const roomRules = rooms.map((room, height) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: [...rooms.slice(height + 1), "schemas"].map((above) => `**/${above}/**`),
            message: `${room} stands below this room and must not import it.`,
          },
          ...(room === "locale"
            ? []
            : [
                {
                  group: ["**/locale/id/**", "**/locale/en/**"],
                  message: "Words are handed in as a locale; a calculator carries none.",
                },
              ]),
        ],
      },
    ],
  },
}));

export default defineConfig(
  {
    ignores: [
      "dist/**",
      "coverage/**",
      "site/**",
      "docs/api/**",
      "docs/.vitepress/cache/**",
      "docs/.vitepress/.temp/**",
      ".mutation/**",
    ],
  },
  { files: ["**/*.mjs"], extends: [tseslint.configs.strict] },
  { files: ["src/**/*.ts"], languageOptions: { parser: tseslint.parser } },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...notInSources, ...onlyInCalendar],
    },
  },
  {
    files: calculators.map((room) => `src/${room}/**/*.ts`),
    rules: {
      "no-restricted-syntax": ["error", ...notInSources, ...onlyInCalendar, sharedConstant],
    },
  },
  {
    files: [calendar],
    rules: { "no-restricted-syntax": ["error", ...notInSources, sharedConstant] },
  },
  ...roomRules,
);
