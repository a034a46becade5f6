import { describe, expect, test } from "vitest";
import { renderText } from "../../src/explain/render-text.js";

const x = (times: number): string => "x".repeat(times);

describe("a paragraph", () => {
  test.each<[string, string, string]>([
    ["of just the width stays on its line", `${x(76)} y`, `${x(76)} y`],
    ["of one letter more is broken at the space", `${x(77)} y`, `${x(77)}\ny`],
    ["that ends a word at the width is broken after it", `${x(78)} y`, `${x(78)}\ny`],
    ["breaks at the last space that fits", `a ${x(60)} ${x(30)}`, `a ${x(60)}\n${x(30)}`],
    ["keeps a longer word whole", `a ${x(90)} y ${x(90)}`, `a\n${x(90)}\ny\n${x(90)}`],
    ["of one longer word is not broken", x(90), x(90)],
    ["keeps a blank before a longer word", ` ${x(90)} y`, ` ${x(90)}\ny`],
  ])("%s", (_, text, lines) => {
    expect(renderText([{ kind: "paragraph", text }])).toBe(`${lines}\n`);
  });
});

test("lines under an item are broken at their own indent", () => {
  const items = [
    { text: `${x(73)} y`, under: [`${x(73)} y`, { text: `${x(72)} y`, provisions: [] }] },
  ];
  expect(renderText([{ kind: "list", items }])).toBe(
    [`  - ${x(73)}`, "    y", `    ${x(73)}`, "    y", `    ${x(72)} y`, ""].join("\n"),
  );
});

describe("a table", () => {
  test("a first cell that is too long runs over lines, the numbers stand beside the last", () => {
    const name = "a long name that is broken inside its column since it is longer than it may be";
    const block = {
      kind: "table",
      head: ["Name", "Number"],
      rows: [
        [name, "1"],
        [x(70), "23"],
        [" b", "4"],
      ],
    };
    expect(renderText([block as never])).toBe(
      [
        `  Name${" ".repeat(66)}Number`,
        `  ${"-".repeat(68)}  ------`,
        "  a long name that is broken inside its column since it is longer than",
        `  it may be${" ".repeat(66)}1`,
        `  ${x(68)}`,
        `  xx${" ".repeat(72)}23`,
        `   b${" ".repeat(73)}4`,
        "",
      ].join("\n"),
    );
  });

  test("of empty cells", () => {
    const rows = [
      ["", ""],
      ["", "5"],
    ];
    const block = { kind: "table", head: ["", ""], rows };
    expect(renderText([block as never])).toBe("\n    -\n\n    5\n");
  });
});
