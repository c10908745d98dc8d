import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** What the figures are measured on, in a few words, and how busy others keep it. */
export function machine(): string {
	const model = cpus()[0]?.model.trim() ?? 'an unknown processor';
	const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
	const runtime = `Node ${process.versions.node}`;
	const load = `load before it ${loadavg()[0]!.toFixed(1)}`;
	const only =
		process.platform === 'linux' ? [] : ['processor time of the worker is told on Linux only'];
	return [`${availableParallelism()} cores of ${model}`, memory, runtime, load, ...only].join(', ');
}
