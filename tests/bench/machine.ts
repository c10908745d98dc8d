import { availableParallelism, cpus, totalmem } from 'node:os';

/** What the figures were measured on, in a few words. */
export function machine(): string {
	const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
	const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
	return `${availableParallelism()} cores of ${model}, ${memory}, Node ${process.versions.node}`;
}
