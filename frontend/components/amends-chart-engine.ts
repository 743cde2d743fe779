// Loaded by amends-chart.ts when a chart is first shown: the other screens do not pay for ECharts.
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, ScatterChart, GridComponent, TooltipComponent, SVGRenderer]);

export { init };
