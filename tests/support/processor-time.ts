import { cpus } from 'node:os';

/**
 * Seconds that this machine's processors have worked since the last call, for whomever: of a
 * browser's own processes no program that started it is told, so those of its children alone would
 * leave most of a journey out.
 */
export function processorSeconds(processors = cpus): () => number {
	let before = worked(processors());
	return () => {
		const now = worked(processors());
		const since = now - before;
		before = now;
		return since;
	};
}

type Processors = ReturnType<typeof cpus>;

function worked(processors: Processors): number {
	const milliseconds = processors.map(
		({ times: { user, nice, sys, irq } }) => user + nice + sys + irq
	);
	return milliseconds.reduce((sum, one) => sum + one, 0) / 1000;
}
