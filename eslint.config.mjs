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
  "explain",
];

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
  { ignores: ["dist/**", "coverage/**", "site/**"] },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    files: ["**/*.ts"],
    languageOptions: {
      parserOptions: { project: "./tsconfig.dev.json", tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
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
      ],
    },
  },
  ...roomRules,
  {
    files: ["**/*.mjs"],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
