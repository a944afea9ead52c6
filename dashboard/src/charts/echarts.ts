import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import {
  GridComponent,
  LegendPlainComponent,
  TitleComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([
  BarChart,
  CustomChart,
  GridComponent,
  LegendPlainComponent,
  LineChart,
  SVGRenderer,
  TitleComponent,
  TooltipComponent,
]);

/** ECharts with the parts our charts use, and no others. */
export { init as initChart };
