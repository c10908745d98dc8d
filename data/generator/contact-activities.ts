import type { ContactType } from './contact-days';
import type { Random } from './random';

const activities: Readonly<
	Record<'attended' | 'clinic' | 'home visit' | 'one-to-one' | 'virtual', readonly string[]>
> = {
	attended: [
		'Stay and Play',
		'Rhyme Time',
		'Messy Play',
		'Little Talkers',
		'Baby Massage',
		'Forest Tots',
		'Toy Library',
		'Stay and Play'
	],
	clinic: ['Baby Clinic', 'Speech Drop-in', 'MMR Clinic', 'Baby Clinic'],
	'home visit': ['Outreach Visit', 'Family Support'],
	'one-to-one': ['Family Support', 'Money Advice'],
	virtual: ['Online Rhyme Time', 'Online Support']
};

/** What the child came to or was expected at; nothing where somebody only wrote or called. */
export function activityOf(type: ContactType, random: Random): string | undefined {
	switch (type) {
		case 'attended':
		case 'clinic':
		case 'home visit':
		case 'one-to-one':
		case 'virtual':
			return random.pick(activities[type]);
		case 'missed':
			return random.pick(activities.attended);
		case 'phone':
		case 'text':
		case 'letter':
			return undefined;
	}
}
