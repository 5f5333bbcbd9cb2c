import { enhanceChart } from './enhance-chart.ts';

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) enhanceChart(figure);
