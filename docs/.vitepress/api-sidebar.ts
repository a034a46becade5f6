import { existsSync, readdirSync } from "node:fs";
import type { DefaultTheme } from "vitepress";

const folder = new URL("../api", import.meta.url);

/** The modules of the API, by name; each page lists what it exports. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  if (!existsSync(folder)) return [];
  const modules = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ text: name, link: `/api/${name}/` }));
  return [{ text: "API", link: "/api/", items: modules }];
}
