export type * from './chart-data';

export { default as CategoryPattern } from './category-pattern/CategoryPattern.svelte';
export type { CategoryFigure, CategoryReference } from './category-pattern/model';
export { default as ChartFigure } from './figure/ChartFigure.svelte';
export { default as DotPlot } from './dot-plot/DotPlot.svelte';
export { default as FunnelPlot } from './funnel-plot/FunnelPlot.svelte';
export type { FunnelLimits } from './funnel-plot/funnel-curves';
export { default as GapLines } from './gap-lines/GapLines.svelte';
export { default as HorizontalBars } from './horizontal-bars/HorizontalBars.svelte';
export type { Bar, BarPair, PairLabels } from './horizontal-bars/model';
export { default as PeerStrip } from './peer-strip/PeerStrip.svelte';
export { default as ResidenceAttendance } from './residence-attendance/ResidenceAttendance.svelte';
export type { TimedGoal } from './series/series-frame';
export type { SparkPoint } from './sparkline/model';
export { default as Sparkline } from './sparkline/Sparkline.svelte';
export { default as TimeSeries } from './time-series/TimeSeries.svelte';
