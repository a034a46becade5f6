import type { MarkdownRenderer } from "vitepress";

/** Says in Indonesian what the builder says in English of the anchor of each heading. */
export function saidInLanguage(md: MarkdownRenderer): void {
  md.core.ruler.push("said-in-language", ({ tokens, env }) => {
    if ((env as { readonly localeIndex?: string }).localeIndex !== "id") return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const label = token.attrGet("aria-label");
      if (label) token.attrSet("aria-label", label.replace("Permalink to", "Tautan ke"));
    }
  });
}
