import type { ChartData } from "./chart-data.js";

/** The room of a chart in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A line across the chart with its value. */
export interface Tick {
  readonly y: number;
  readonly value: number;
}

/** A bar of one series. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly series: number;
  readonly title: string;
}

/** A chart as it is drawn. */
export interface ChartShape {
  readonly ticks: readonly Tick[];
  /** Labels along the bottom, as many as have room. */
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** One path a series; a gap where there is no value. */
  readonly lines: readonly string[];
  readonly bars: readonly Bar[];
  readonly marked?: number | undefined;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const margins = { left: 64, right: 12, top: 12, bottom: 32 };
const roomOfLabel = 110;

/** Reckons the places of all parts of a chart. */
export function chartShape(data: ChartData, { width, height }: ChartSize): ChartShape {
  const right = width - margins.right;
  const bottom = height - margins.bottom;
  const { step, most } = niceScale(highest(data));
  const y = (value: number): number => bottom - (value / most) * (bottom - margins.top);
  const slot = (right - margins.left) / Math.max(data.labels.length, 1);
  const x = (at: number): number => margins.left + slot * at;
  const isBars = data.kind === "bars";
  const count = Math.round(most / step);
  return {
    ticks: Array.from({ length: count + 1 }, (_, at) => ({ y: y(at * step), value: at * step })),
    labels: shownLabels(data.labels, slot).map(([at, text]) => ({ x: x(at) + slot / 2, text })),
    lines: isBars ? [] : data.series.map(({ values }) => stepPath(values, x, y)),
    bars: isBars ? barsOf(data, slot, x, y) : [],
    ...(data.marked !== undefined && { marked: x(data.marked) + slot / 2 }),
    left: margins.left,
    right,
    bottom,
  };
}

function highest({ kind, labels, series }: ChartData): number {
  const sums = labels.map((_, at) => {
    const values = series.map(({ values: all }) => all[at] ?? 0);
    return kind === "bars" ? values.reduce((sum, one) => sum + one, 0) : Math.max(0, ...values);
  });
  return Math.max(0, ...sums);
}

/** Steps of 1, 2 or 5 times a power of ten, about five of them up to past the highest value. */
export function niceScale(most: number): { readonly step: number; readonly most: number } {
  if (most <= 0) return { step: 1, most: 1 };
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  return { step, most: Math.ceil(most / step) * step };
}

function shownLabels(
  labels: readonly string[],
  slot: number,
): readonly (readonly [number, string])[] {
  const every = Math.max(1, Math.ceil(roomOfLabel / slot));
  return labels.flatMap((text, at) => (at % every === 0 ? [[at, text] as const] : []));
}

function stepPath(
  values: readonly (number | undefined)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, at) => {
      if (value === undefined) return "";
      const begins = at === 0 || values[at - 1] === undefined ? "M" : "L";
      return `${begins}${round(x(at))} ${round(y(value))}L${round(x(at + 1))} ${round(y(value))}`;
    })
    .join("");
}

function barsOf(
  { labels, series, said }: ChartData,
  slot: number,
  x: (at: number) => number,
  y: (value: number) => number,
): Bar[] {
  const width = Math.min(48, slot * 0.7);
  return labels.flatMap((label, at) => {
    let below = 0;
    return series.flatMap(({ name, values }, index) => {
      const value = values[at] ?? 0;
      if (value === 0) return [];
      const top = y(below + value);
      const bar = {
        x: round(x(at) + (slot - width) / 2),
        y: round(top),
        width: round(width),
        height: round(y(below) - top),
        series: index,
        title: `${label}, ${name}: ${said(value)}`,
      };
      below += value;
      return [bar];
    });
  });
}

function round(place: number): number {
  return Math.round(place * 10) / 10;
}

/** An amount of an axis in thousands, millions or billions. */
export function shortAmount(value: number, language: string): string {
  const isIndonesian = language === "id";
  const units: readonly (readonly [number, string])[] = [
    [1e9, isIndonesian ? "M" : "bn"],
    [1e6, isIndonesian ? "jt" : "m"],
    [1e3, isIndonesian ? "rb" : "k"],
  ];
  const [size, unit] = units.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const number = String(Math.round((value / size) * 100) / 100);
  return `${isIndonesian ? number.replace(".", ",") : number} ${unit}`.trim();
}
