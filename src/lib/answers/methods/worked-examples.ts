import { benchmarkExamples } from './benchmark-examples';
import { childrenExamples } from './children-examples';
import { funnelExamples } from './funnel-examples';
import { gapExamples } from './gap-examples';
import { inequalityExamples } from './inequality-examples';
import { intervalExamples } from './interval-examples';
import { poolingExamples } from './pooling-examples';
import { projectionExamples } from './projection-examples';
import { seriesExamples } from './series-examples';
import type { ExampleGroup } from './worked-example';

/** A worked example of every statistic, in the order they are read. */
export const workedExamples: readonly ExampleGroup[] = [
	intervalExamples,
	benchmarkExamples,
	inequalityExamples,
	gapExamples,
	childrenExamples,
	poolingExamples,
	funnelExamples,
	seriesExamples,
	projectionExamples
];
