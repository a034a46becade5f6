import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** A series of bars, or a line. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

/** Colours of two series, each at least 4.5 to 1 on white. */
const colours = ["#9a6a00", "#14595f"];

/** Horizontal bars as SVG, `width` pixels wide. */
export function barChart(
  labels: readonly string[],
  series: readonly Series[],
  width: number,
  show: (value: number) => string,
): string {
  const height = labels.length * (14 * series.length + 8) + 50;
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  const narrow = width < 500;
  chart.setOption({
    animation: false,
    color: colours,
    textStyle: { fontFamily: "system-ui, sans-serif", fontSize: 13, color: "#1f2a2e" },
    legend: { selectedMode: false, top: 0, left: 0, itemWidth: 14, itemHeight: 12, itemGap: 32 },
    grid: {
      left: narrow ? 112 : 200,
      right: narrow ? 58 : 80,
      top: 38,
      bottom: 4,
      outerBoundsMode: "none",
    },
    xAxis: { type: "value", axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: "category",
      inverse: true,
      data: [...labels],
      axisTick: { show: false },
      axisLabel: { color: "#1f2a2e", width: narrow ? 96 : 184, overflow: "break" },
    },
    series: series.map(({ name, values }) => ({
      type: "bar",
      name,
      silent: true,
      emphasis: { disabled: true },
      data: [...values],
      barGap: "10%",
      label: {
        show: true,
        position: "right",
        color: "#1f2a2e",
        formatter: ({ value }: { value: unknown }) => show(Number(value)),
      },
    })),
  });
  return svgOf(chart);
}

/** Lines from left to right as SVG, `width` pixels wide. */
export function lineChart(
  labels: readonly string[],
  series: readonly Series[],
  width: number,
  show: (value: number) => string,
): string {
  const height = 240;
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption({
    animation: false,
    color: colours,
    textStyle: { fontFamily: "system-ui, sans-serif", fontSize: 13, color: "#1f2a2e" },
    legend: { selectedMode: false, top: 0, left: 0, itemWidth: 22, itemHeight: 9, itemGap: 32 },
    grid: { left: 56, right: 14, top: 38, bottom: 28, outerBoundsMode: "none" },
    xAxis: {
      type: "category",
      data: [...labels],
      axisTick: { show: false },
      axisLabel: { color: "#1f2a2e", interval: width < 500 ? 1 : 0 },
    },
    yAxis: {
      type: "value",
      min: 0,
      splitNumber: 4,
      axisLabel: { color: "#1f2a2e", formatter: show },
      splitLine: { lineStyle: { color: "#e2ded4" } },
    },
    series: series.map(({ name, values }, at) => ({
      type: "line",
      name,
      silent: true,
      symbol: at === 0 ? "circle" : "rect",
      symbolSize: 6,
      lineStyle: { width: 2, type: at === 0 ? "dashed" : "solid" },
      data: [...values],
    })),
  });
  return svgOf(chart);
}

function svgOf(chart: echarts.ECharts): string {
  const svg = chart.renderToSVGString();
  chart.dispose();
  return withoutPointer(svg).replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}

/**
 * A page on paper has no pointer, and lines that stay within need no clipping; classes and the ids
 * of clippings also count the charts of the process.
 */
function withoutPointer(svg: string): string {
  return svg
    .replace(/<style[\s\S]*?<\/style>|<clipPath[\s\S]*?<\/clipPath>/g, "")
    .replace(/ (class|clip-path|ecmeta_\w+)="[^"]*"/g, "");
}
