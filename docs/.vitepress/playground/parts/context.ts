import { inject, type InjectionKey } from "vue";
import type { Locale } from "jamsosnaker";
import type { Words } from "../words/words.js";
import type { Language } from "./law-address.js";

/** What every part of a tool speaks with. */
export interface PlaygroundContext {
  readonly language: Language;
  readonly locale: Locale;
  readonly words: Words;
}

/** Key under which `Playground.vue` provides the context. */
export const contextKey: InjectionKey<PlaygroundContext> = Symbol("playground");

/** The language of the page, with its words. */
export function usePlayground(): PlaygroundContext {
  const context = inject(contextKey);
  if (!context) throw new TypeError("a part of the playground outside of it");
  return context;
}
