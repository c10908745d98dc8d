export type * from './chart-data';

export { default as CategoryPattern } from './category-pattern/CategoryPattern.svelte';
export { default as DotPlot } from './dot-plot/DotPlot.svelte';
export { default as FunnelPlot } from './funnel-plot/FunnelPlot.svelte';
export { default as GapLines } from './gap-lines/GapLines.svelte';
export { default as HorizontalBars } from './horizontal-bars/HorizontalBars.svelte';
export { default as PeerStrip } from './peer-strip/PeerStrip.svelte';
export { default as ResidenceAttendance } from './residence-attendance/ResidenceAttendance.svelte';
export { default as Sparkline } from './sparkline/Sparkline.svelte';
export { default as TimeSeries } from './time-series/TimeSeries.svelte';
