import { LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

echarts.use([LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** What took how long, over the number of rows. */
export interface Growth {
  readonly name: string;
  readonly points: readonly (readonly [rows: number, seconds: number])[];
}

const colours = ["#14595f", "#9a6a00", "#7a2e5d", "#2d6a2d", "#1f4e9a", "#a33b20", "#555555"];

/** Seconds over rows as SVG, both by tens, with the slope of a straight line for comparison. */
export function growthPicture(
  series: readonly Growth[],
  words: { readonly rows: string; readonly seconds: string; readonly line: string },
): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width: 720, height: 440 });
  const rows = series.flatMap(({ points }) => points.map(([count]) => count));
  const [fewest, most] = [Math.min(...rows), Math.max(...rows)];
  const highest = Math.max(...series.flatMap(({ points }) => points.map(([, seconds]) => seconds)));
  const line: Growth = {
    name: words.line,
    points: [
      [fewest, (highest * fewest * 3) / most],
      [most, highest * 3],
    ],
  };
  const axis = {
    type: "log",
    nameLocation: "middle",
    axisLabel: { formatter: (value: number) => `${value}`, color: "#1f2a2e" },
    splitLine: { lineStyle: { color: "#dddddd" } },
  };
  chart.setOption({
    animation: false,
    backgroundColor: "#ffffff",
    color: colours,
    textStyle: { fontFamily: "system-ui, sans-serif", fontSize: 13, color: "#1f2a2e" },
    legend: { selectedMode: false, top: 4, left: 8, right: 8, itemGap: 16 },
    grid: { left: 90, right: 30, top: 74, bottom: 56, outerBoundsMode: "none" },
    xAxis: { ...axis, name: words.rows, nameGap: 34, min: fewest, max: most },
    yAxis: { ...axis, name: words.seconds, nameGap: 66 },
    series: [
      ...series.map(({ name, points }) => ({ type: "line", name, data: points, silent: true })),
      {
        ...{ type: "line", name: line.name, data: line.points, symbol: "none", silent: true },
        ...{ color: "#999999", lineStyle: { type: "dashed", color: "#999999" } },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return `${svg}\n`;
}
