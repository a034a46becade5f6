import { expect, test } from "vitest";
import { remembered } from "../../src/roster/remembered.js";

/** A reader that keeps what it was asked. */
function reader(): { asked: string[]; read: (text: string, more?: string) => string | undefined } {
  const asked: string[] = [];
  const read = remembered((text, more) => {
    asked.push(more === undefined ? text : `${text} in ${more}`);
    return text === "" ? undefined : `${text}/${more ?? ""}`;
  });
  return { asked, read };
}

test("a text is read once, also where nothing was found", () => {
  const { asked, read } = reader();
  expect(["Lemo", "", "Lemo", ""].map((text) => read(text))).toEqual([
    ...["Lemo/", undefined, "Lemo/", undefined],
  ]);
  expect(asked).toEqual(["Lemo", ""]);
});

test("a text is another one with each thing beside it", () => {
  const { asked, read } = reader();
  expect([read("Lemo", "Lahei"), read("Lemo"), read("Lemo", "Teweh")]).toEqual([
    ...["Lemo/Lahei", "Lemo/", "Lemo/Teweh"],
  ]);
  expect(read("Lemo", "Lahei")).toBe("Lemo/Lahei");
  expect(asked).toEqual(["Lemo in Lahei", "Lemo", "Lemo in Teweh"]);
});

test("20,000 texts are remembered; the next one begins anew", () => {
  const { asked, read } = reader();
  for (let at = 1; at <= 20_000; at += 1) read(String(at));
  read("1");
  expect(asked).toHaveLength(20_000);
  read("20001");
  read("1");
  read("20001");
  expect(asked.slice(20_000)).toEqual(["20001", "1"]);
});
