import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** A series of bars. */
export interface Bars {
  readonly name: string;
  readonly values: readonly number[];
}

/** Colours of two series, each at least 4.5 to 1 on white. */
const colours = ["#9a6a00", "#14595f"];

/** Horizontal bars as SVG, `width` pixels wide. */
export function barChart(
  labels: readonly string[],
  series: readonly Bars[],
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
  const svg = chart.renderToSVGString();
  chart.dispose();
  return withoutPointer(svg).replace("<svg ", '<svg aria-hidden="true" focusable="false" ');
}

/** A page on paper has no pointer; the classes also count the charts of the process. */
function withoutPointer(svg: string): string {
  return svg.replace(/<style[\s\S]*?<\/style>/g, "").replace(/ (class|ecmeta_\w+)="[^"]*"/g, "");
}
