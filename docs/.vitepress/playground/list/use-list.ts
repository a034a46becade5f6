import { computed, onBeforeUnmount, ref, shallowRef, watch, type Ref } from "vue";
import {
  lawAsOf,
  type CleaningAnswer,
  type CleanValue,
  type KnownVillage,
  type RosterField,
} from "jamsosnaker";
import { fragmentOf, readFragment } from "../parts/share-link.js";
import type { Cell } from "../../../../examples/list-of-lines.js";
import { textCells, villagesOf, workbookCells } from "./cells.js";
import type { WorkerAnswer, WorkerRequest } from "./list-worker.js";
import type { ProcessedList } from "./process-list.js";
import { schemes } from "./schemes.js";

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
  readonly link: Readonly<Ref<string>>;
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
  const unknown = shallowRef<readonly string[]>([]);
  const lines = shallowRef<readonly (readonly Cell[])[]>([]);
  const link = computed(() =>
    fragmentOf({ answers: { scheme: scheme.value, on: on.value }, readings: {}, law: lawAsOf }),
  );

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
  });

  const process = (): void => {
    if (lines.value.length === 0) return;
    working.value = true;
    number += 1;
    const request: WorkerRequest = {
      number,
      request: {
        lines: lines.value,
        scheme: scheme.value,
        on: on.value,
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

  readLink();
  watch([scheme, on], () => {
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
    link,
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

  function readLink(): void {
    if (!window.location.hash.includes("=")) return;
    const shared = readFragment(window.location.hash, {
      accepts: (path, value) =>
        (path === "scheme" && schemes.some(({ id }) => id === value)) ||
        (path === "on" && typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value)),
      acceptsReading: () => false,
    });
    scheme.value = String(shared.answers["scheme"] ?? scheme.value);
    on.value = String(shared.answers["on"] ?? on.value);
    unknown.value = shared.unknown;
  }
}

async function cellsOf(file: File): Promise<Cell[][]> {
  return /\.xlsx$/i.test(file.name) ? workbookCells(file) : textCells(await file.text());
}
