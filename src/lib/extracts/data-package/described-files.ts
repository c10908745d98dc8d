import type { LoadReport } from '../load-report';
import type { Problem } from '../problem';
import type { DataPackage, Resource } from './descriptor';

/** The files that came with descriptors: what was said of each, and which of those described were never seen. */
export class DescribedFiles {
	readonly #packages: DataPackage[] = [];
	readonly #seen = new Set<Resource>();

	add(dataPackage: DataPackage): void {
		this.#packages.push(dataPackage);
	}

	/** What a descriptor says of a file, by the end of its name. */
	of(fileName: string): Resource | undefined {
		for (const { resources } of this.#packages) {
			const found = resources.find(({ path }) => path !== undefined && endsAs(fileName, path));
			if (found) {
				this.#seen.add(found);
				return found;
			}
		}
		return undefined;
	}

	/** A report for each descriptor: it holds no rows, and says which of its files are here. */
	reports(): readonly LoadReport[] {
		return this.#packages.map((one) => ({
			file: one.fileName,
			recognisedAs: undefined,
			rowsIn: 0,
			rowsUsed: 0,
			problems: [this.#note(one)],
			source: undefined
		}));
	}

	#note({ fileName, title, resources }: DataPackage): Problem {
		const absent = resources.filter((resource) => !this.#seen.has(resource));
		const here = resources.length - absent.length;
		const all = `${resources.length} ${resources.length === 1 ? 'file' : 'files'}`;
		return {
			file: fileName,
			severity: 'note',
			column: undefined,
			message: `${fileName} describes ${all} of “${title}”; ${absent.length === 0 ? 'all are here' : `${here === 0 ? 'none' : here} of them ${here === 1 ? 'is' : 'are'} here`}.`,
			advice:
				absent.length === 0
					? 'Its names, hashes and licence were held against the files.'
					: `Not here: ${named(absent)}. If you need them, load them too; nothing is fetched.`,
			rows: 0,
			examples: []
		};
	}
}

/** What a file that was loaded has differently from its description. */
export function differencesFrom(
	{ contentHash, columns, name }: Resource,
	file: {
		readonly name: string;
		/** Undefined where it is not taken over the whole of the file. */
		readonly contentHash: string | undefined;
		readonly columns: readonly string[];
	}
): readonly Problem[] {
	const absent = columns.filter((column) => !file.columns.includes(column));
	const note = (message: string, advice: string): Problem => ({
		file: file.name,
		severity: 'note',
		column: undefined,
		message,
		advice,
		rows: 0,
		examples: []
	});
	return [
		...(contentHash !== undefined &&
		file.contentHash !== undefined &&
		contentHash !== file.contentHash
			? [
					note(
						`${file.name} is not the file that its Data Package describes as “${name}”: its contents have changed since.`,
						'If the change is yours, describe it again; otherwise ask for the package once more.'
					)
				]
			: []),
		...(absent.length > 0
			? [
					note(
						`${file.name} lacks ${absent.length} ${absent.length === 1 ? 'column' : 'columns'} that its Data Package describes: ${absent.join(', ')}.`,
						'Check that it was exported whole.'
					)
				]
			: [])
	];
}

const mostNamed = 8;

function named(absent: readonly Resource[]): string {
	const names = absent.slice(0, mostNamed).map(({ path, name }) => path ?? name);
	const more = absent.length - names.length;
	return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

// `pack.zip › data/contacts.csv` is `data/contacts.csv`; a browser drops the folder, so that `contacts.csv` is it too.
function endsAs(fileName: string, path: string): boolean {
	const whole = path.replace(/^\.\//, '').toLowerCase();
	const last = whole.split('/').at(-1)!;
	const here = fileName.toLowerCase().split('› ').at(-1)!;
	return here === whole || here.endsWith(`/${whole}`) || here === last;
}
