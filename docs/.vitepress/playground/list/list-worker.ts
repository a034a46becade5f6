import { processList, type ListRequest, type ProcessedList } from "./process-list.js";

/** What goes to the worker and comes back: the number tells which request is answered. */
export interface WorkerRequest {
  readonly number: number;
  readonly request: ListRequest;
}

/** The list, or why it could not be read. */
export type WorkerAnswer =
  | { readonly number: number; readonly list: ProcessedList }
  | { readonly number: number; readonly failed: string };

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { number, request } = data;
  let answer: WorkerAnswer;
  try {
    answer = { number, list: processList(request) };
  } catch (error) {
    answer = { number, failed: error instanceof Error ? error.message : String(error) };
  }
  postMessage(answer);
});
