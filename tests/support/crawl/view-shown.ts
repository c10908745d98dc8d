import type { Fault } from './fault.ts';
import type { PageReading } from './page-reading.ts';
import type { Wanted } from './place-and-year.ts';

const switchOf: Readonly<Record<string, string>> = {
	'periods=financial-year': 'By year',
	'periods=financial-quarter': 'By quarter',
	'periods=academic-year': 'By school year',
	'order=urgency': 'needs attention first'
};

/** The name of the switch that chooses a view, such as `By centre`. */
export function switchName(view: string): string {
	return switchOf[view] ?? view.replace('by=', 'By ');
}

/** Whether the view that was wanted is the one that is on, wherever the page offers it; and exactly one of each choice is. */
export function viewShown({ switches, address }: PageReading, { view }: Wanted): readonly Fault[] {
	if (view === undefined) return [];
	const name = switchName(view);
	const offered = switches.find((one) => one.name === name);
	return offered && !offered.isOn
		? [{ kind: 'another view than chosen', words: `${name} is off at ${address}` }]
		: [];
}
