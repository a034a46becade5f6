import { computed, onBeforeUnmount, ref, shallowRef, watch, type Ref } from "vue";
import {
  lawAsOf,
  type CleaningAnswer,
  type CleanValue,
  type KnownVillage,
  type RosterField,
} from "jamsosnaker";
import type { ChosenReadings } from "../parts/answers.js";
import { withReading } from "../parts/chosen-readings.js";
import type { Cell } from "../../../../examples/list-of-lines.js";
import { textCells, villagesOf, workbookCells } from "./cells.js";
import { listCode } from "./list-code.js";
import { listFragment, readListLink } from "./list-link.js";
import type { WorkerAnswer, WorkerRequest } from "./list-worker.js";
import type { ProcessedList } from "./process-list.js";

/** A list at work on the page. */
export interface ListState {
  readonly scheme: Ref<string>;
  readonly on: Ref<string>;
  readonly fileName: Ref<string>;
  readonly columns: Ref<Readonly<Record<string, RosterField | null>>>;
  readonly answers: Ref<readonly CleaningAnswer[]>;
  readonly list: Ref<ProcessedList | undefined>;
  readonly working: Ref<boolean>;
  readonly failed: Ref<boolean>;
  readonly unknown: Ref<readonly string[]>;
  readonly olderLaw: Ref<string | undefined>;
  readonly link: Readonly<Ref<string>>;
  readonly code: Readonly<Ref<string>>;
  readonly choose: (reading: string, option: string) => void;
  readonly villages: Ref<readonly KnownVillage[]>;
  readonly openVillages: (file: File) => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly openText: (text: string, name: string) => void;
  readonly answer: (key: string, value: CleanValue) => void;
  readonly mapColumn: (heading: string, field: RosterField | null) => void;
}

/** Reads lists in a worker, so that the page stays quick; nothing of them goes into the link. */
export function useList(): ListState {
  const scheme = ref("example");
  const on = ref(lawAsOf);
  const fileName = ref("");
  const columns = shallowRef<Readonly<Record<string, RosterField | null>>>({});
  const answers = shallowRef<readonly CleaningAnswer[]>([]);
  const villages = shallowRef<readonly KnownVillage[]>([]);
  const list = shallowRef<ProcessedList>();
  const working = ref(false);
  const failed = ref(false);
  const readings = shallowRef<ChosenReadings>({});
  const unknown = shallowRef<readonly string[]>([]);
  const olderLaw = ref<string>();
  const lines = shallowRef<readonly (readonly Cell[])[]>([]);
  const choice = computed(() => ({
    scheme: scheme.value,
    on: on.value,
    readings: readings.value,
  }));
  const link = computed(() => listFragment(choice.value));

  const worker = new Worker(new URL("./list-worker.ts", import.meta.url), { type: "module" });
  let number = 0;
  worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
    if (data.number !== number) return;
    working.value = false;
    failed.value = "failed" in data;
    if ("list" in data) list.value = data.list;
  };
  onBeforeUnmount(() => {
    worker.terminate();
    window.removeEventListener("hashchange", readLink);
  });

  const process = (): void => {
    if (lines.value.length === 0) return;
    working.value = true;
    number += 1;
    const request: WorkerRequest = {
      number,
      request: {
        lines: lines.value,
        ...choice.value,
        columns: columns.value,
        answers: answers.value,
        villages: villages.value,
      },
    };
    worker.postMessage(request);
  };
  const begin = (cells: readonly (readonly Cell[])[], name: string): void => {
    fileName.value = name;
    columns.value = {};
    answers.value = [];
    list.value = undefined;
    lines.value = cells;
    failed.value = cells.length === 0;
    process();
  };

  const readLink = (): void => {
    const { hash } = window.location;
    if (!hash.includes("=") || decodeURI(hash.slice(1)) === decodeURI(link.value)) return;
    const shared = readListLink(hash);
    scheme.value = shared.scheme ?? scheme.value;
    on.value = shared.on ?? on.value;
    readings.value = shared.readings;
    unknown.value = shared.unknown;
    olderLaw.value = shared.law === lawAsOf ? undefined : shared.law;
  };
  readLink();
  window.addEventListener("hashchange", readLink);
  watch(choice, () => {
    window.history.replaceState(window.history.state, "", `#${link.value}`);
    process();
  });

  return {
    scheme,
    on,
    fileName,
    columns,
    answers,
    list,
    working,
    failed,
    unknown,
    olderLaw,
    link,
    code: computed(() => listCode({ ...choice.value, columns: columns.value })),
    choose: (reading, option) => {
      readings.value = withReading(readings.value, reading, option);
    },
    villages,
    openVillages: async (file) => {
      try {
        villages.value = villagesOf(await cellsOf(file));
      } catch {
        villages.value = [];
      }
      process();
    },
    open: async (file) => {
      working.value = true;
      try {
        begin(await cellsOf(file), file.name);
      } catch {
        list.value = undefined;
        fileName.value = file.name;
        working.value = false;
        failed.value = true;
      }
    },
    openText: (text, name) => {
      begin(textCells(text), name);
    },
    answer: (key, value) => {
      answers.value = [...answers.value.filter((one) => one.key !== key), { key, value }];
      process();
    },
    mapColumn: (heading, field) => {
      columns.value = { ...columns.value, [heading]: field };
      process();
    },
  };
}

async function cellsOf(file: File): Promise<Cell[][]> {
  return /\.xlsx$/i.test(file.name) ? workbookCells(file) : textCells(await file.text());
}
