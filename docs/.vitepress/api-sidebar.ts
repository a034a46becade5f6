import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { DefaultTheme } from "vitepress";

const folder = new URL("../api", import.meta.url).pathname;

/** The root after its rooms, and the rooms in the order of the law: from its data to its words. */
const rooms = [
  "contributions",
  "benefits",
  "eligibility",
  "events",
  "workers",
  "roster",
  "coverage",
  "planning",
  "law",
  "explain",
  "batch",
  "sql",
  "schemas",
  "locale/id",
  "locale/en",
  "jamsosnaker",
];

/** The rooms of the API, each with its functions. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  if (!existsSync(folder)) return [];
  const items = rooms.map((room) => ({
    text: room,
    link: `/api/${room}/`,
    collapsed: true,
    items: functionsOf(room).map((name) => ({
      text: name,
      link: `/api/${room}/functions/${name}`,
    })),
  }));
  return [{ text: "API", link: "/api/", items }];
}

function functionsOf(room: string): string[] {
  const functions = join(folder, room, "functions");
  if (!existsSync(functions)) return [];
  return readdirSync(functions).map((file) => file.replace(/\.md$/, ""));
}
