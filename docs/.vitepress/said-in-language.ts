import type { MarkdownRenderer } from "vitepress";

/** Says in Indonesian what the builder says in English on every page. */
export function saidInLanguage(md: MarkdownRenderer): void {
  md.core.ruler.push("said-in-language", ({ tokens, env }) => {
    if (!isIndonesian(env)) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const label = token.attrGet("aria-label");
      if (label) token.attrSet("aria-label", label.replace("Permalink to", "Tautan ke"));
    }
  });
  const fence = md.renderer.rules.fence;
  if (!fence) return;
  md.renderer.rules.fence = (tokens, index, options, env, renderer) => {
    const html = fence(tokens, index, options, env, renderer);
    return isIndonesian(env)
      ? html.replaceAll('"Copy code"', '"Salin"').replaceAll('"Copy Code"', '"Salin"')
      : html;
  };
}

function isIndonesian(env: unknown): boolean {
  const { relativePath = "" } = env as { readonly relativePath?: string };
  return relativePath.startsWith("id/") || relativePath.endsWith(".id.md");
}
