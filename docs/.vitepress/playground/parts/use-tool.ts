import { computed, onMounted, onUnmounted, ref, shallowRef, type ComputedRef, type Ref } from "vue";
import { lawAsOf, questionFor, type FactPath, type FactQuestion, type Locale } from "jamsosnaker";
import { acceptsFromLink } from "./accepts-from-link.js";
import type { Answers, AnswerValue, ChosenReadings } from "./answers.js";
import type { Outcome } from "./attempt.js";
import { isOptionOf, withReading } from "./chosen-readings.js";
import { flowOf, type Flow } from "./flow.js";
import { fragmentOf, readFragment } from "./share-link.js";
import type { Tool } from "./tool.js";

/** A tool at work on a page. */
export interface ToolState<Result> {
  readonly answers: Ref<Answers>;
  readonly readings: Ref<ChosenReadings>;
  readonly outcome: ComputedRef<Outcome<Result> | undefined>;
  /** The last result, kept while a later answer is refused. */
  readonly result: ComputedRef<Result | undefined>;
  readonly flow: ComputedRef<Flow>;
  readonly code: ComputedRef<string>;
  readonly link: ComputedRef<string>;
  /** Parts of the link by which the page was opened that it has no use for. */
  readonly unknown: Ref<readonly string[]>;
  /** The day of the law of that link, where it is not today's. */
  readonly olderLaw: Ref<string | undefined>;
  readonly question: (path: FactPath) => FactQuestion;
  readonly answer: (path: FactPath, value: AnswerValue) => void;
  /** Other answers instead, e.g. without a person; where the questions stand stays. */
  readonly replace: (answers: Answers) => void;
  readonly skip: (path: FactPath) => void;
  readonly reopen: (path: FactPath) => void;
  readonly choose: (reading: string, option: string) => void;
  readonly start: (answers: Answers) => void;
}

/** Answers in, result out; the answers live in the fragment of the address and nowhere else. */
export function useTool<Result>(tool: Tool<Result>, locale: Locale): ToolState<Result> {
  const answers = shallowRef<Answers>({});
  const readings = shallowRef<ChosenReadings>({});
  const skipped = shallowRef<ReadonlySet<FactPath>>(new Set());
  const reopened = ref<FactPath>();
  const unknown = shallowRef<readonly string[]>([]);
  const olderLaw = ref<string>();

  const outcome = computed(() => tool.run(answers.value, readings.value, locale));
  const result = computed(() =>
    outcome.value?.kind === "result" ? outcome.value.result : undefined,
  );
  const question = (path: FactPath): FactQuestion => {
    const asked = questionFor(path, locale, tool.about);
    return tool.narrow?.(asked, answers.value, outcome.value) ?? asked;
  };
  const flow = computed(() =>
    flowOf(
      tool.questions(answers.value, outcome.value, locale),
      answers.value,
      skipped.value,
      reopened.value,
    ),
  );
  const link = computed(() =>
    fragmentOf({ answers: answers.value, readings: readings.value, law: lawAsOf }),
  );

  const keep = (): void => {
    const empty = Object.keys(answers.value).length + Object.keys(readings.value).length === 0;
    const { pathname, search } = window.location;
    window.history.replaceState(
      window.history.state,
      "",
      empty ? pathname + search : `#${link.value}`,
    );
  };
  const read = (): void => {
    const { hash } = window.location;
    if (!hash.includes("=") || decodeURI(hash.slice(1)) === decodeURI(link.value)) return;
    const shared = readFragment(hash, {
      accepts: (path, value) => acceptsFromLink(tool, question, path, value),
      acceptsReading: isOptionOf,
    });
    answers.value = shared.answers;
    readings.value = shared.readings;
    unknown.value = shared.unknown;
    olderLaw.value = shared.law === lawAsOf ? undefined : shared.law;
  };
  onMounted(() => {
    read();
    window.addEventListener("hashchange", read);
  });
  onUnmounted(() => {
    window.removeEventListener("hashchange", read);
  });

  return {
    answers,
    readings,
    outcome,
    result,
    flow,
    link,
    unknown,
    olderLaw,
    question,
    code: computed(() => tool.code(answers.value, readings.value)),
    answer: (path, value) => {
      const given = { ...answers.value, [path]: value };
      answers.value = tool.settle?.(given, path) ?? given;
      if (reopened.value === path) reopened.value = undefined;
      keep();
    },
    replace: (given) => {
      answers.value = given;
      keep();
    },
    skip: (path) => {
      skipped.value = new Set([...skipped.value, path]);
      if (reopened.value === path) reopened.value = undefined;
    },
    reopen: (path) => {
      reopened.value = path;
    },
    choose: (reading, option) => {
      readings.value = withReading(readings.value, reading, option);
      keep();
    },
    start: (given) => {
      answers.value = given;
      readings.value = {};
      skipped.value = new Set();
      reopened.value = undefined;
      unknown.value = [];
      olderLaw.value = undefined;
      keep();
    },
  };
}
