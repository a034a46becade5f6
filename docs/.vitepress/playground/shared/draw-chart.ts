import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Locale } from "jamsosnaker";
import type { ChartData } from "./chart-data.js";

use([BarChart, LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** Opens a chart in an element; the colours are those of the page. */
export function openChart(
  element: HTMLElement,
  locale: Locale,
): { draw: (data: ChartData) => void; close: () => void } {
  const chart = init(element, undefined, { renderer: "svg" });
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  const palette = [1, 2, 3, 4, 5].map((number) => colour(`--pg-series-${number}`));
  const text = colour("--vp-c-text-2");
  const line = colour("--vp-c-divider");
  return {
    draw: (data) => {
      chart.setOption(
        {
          animation: false,
          color: palette,
          textStyle: { fontFamily: style.fontFamily, color: text },
          grid: { left: 8, right: 12, top: 16, bottom: 8, containLabel: true },
          tooltip: {
            trigger: "axis",
            confine: true,
            backgroundColor: colour("--vp-c-bg-elv"),
            borderColor: line,
            textStyle: { color: colour("--vp-c-text-1"), fontSize: 13 },
            valueFormatter: (value: unknown) =>
              typeof value === "number" ? data.said(value) : "–",
          },
          xAxis: {
            type: "category",
            data: [...data.labels],
            axisLine: { lineStyle: { color: line } },
            axisLabel: { color: text, hideOverlap: true },
            axisTick: { show: false },
          },
          yAxis: {
            type: "value",
            axisLabel: { color: text, formatter: (value: number) => short(value, locale) },
            splitLine: { lineStyle: { color: line } },
          },
          series: data.series.map(({ name, values }, at) => ({
            name,
            type: data.kind === "bars" ? "bar" : "line",
            ...(data.kind === "bars"
              ? { stack: "all", barMaxWidth: 48 }
              : { step: "end", showSymbol: false, lineStyle: { width: 2.5 } }),
            data: values.map((value) => value ?? null),
            ...(at === 0 && data.marked !== undefined && { markLine: marking(data.marked, text) }),
          })),
        },
        { notMerge: true },
      );
    },
    close: () => {
      chart.dispose();
    },
  };
}

function marking(at: number, color: string): object {
  return {
    silent: true,
    symbol: "none",
    label: { show: false },
    lineStyle: { color, type: "dashed", width: 1 },
    data: [{ xAxis: at }],
  };
}

/** Rupiah of an axis in thousands, millions or billions. */
function short(value: number, { language }: Locale): string {
  const id = language === "id";
  const units: readonly [number, string][] = [
    [1e9, id ? "M" : "bn"],
    [1e6, id ? "jt" : "m"],
    [1e3, id ? "rb" : "k"],
  ];
  const [size, unit] = units.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
  const number = String(Math.round((value / size) * 10) / 10);
  return `${id ? number.replace(".", ",") : number} ${unit}`.trim();
}
