/** A session of the classic WebDriver protocol: commands as HTTP, each answered before the next. */
export class WebDriver {
	readonly #session: string;

	private constructor(
		readonly capabilities: Readonly<Record<string, unknown>>,
		session: string
	) {
		this.#session = session;
	}

	/** Asks the driver at this address for a browser with these capabilities. */
	static async start(driver: string, capabilities: object): Promise<WebDriver> {
		const started = await answer<{ sessionId: string; capabilities: Record<string, unknown> }>(
			'POST',
			`${driver}/session`,
			{ capabilities: { alwaysMatch: capabilities } }
		);
		return new WebDriver(started.capabilities, `${driver}/session/${started.sessionId}`);
	}

	get<Answer>(command: string): Promise<Answer> {
		return answer('GET', this.#session + command);
	}

	post<Answer>(command: string, body: object = {}): Promise<Answer> {
		return answer('POST', this.#session + command, body);
	}

	/** Every element that this CSS selector finds. */
	async elements(selector: string): Promise<readonly string[]> {
		const found = await this.post<readonly Readonly<Record<string, string>>[]>('/elements', {
			using: 'css selector',
			value: selector
		});
		return found.flatMap((reference) => Object.values(reference));
	}

	async delete(command = ''): Promise<void> {
		await answer('DELETE', this.#session + command);
	}
}

const patienceMs = 120_000;

/** The key that marks an element handed into a page. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

async function answer<Answer>(method: string, address: string, body?: object): Promise<Answer> {
	const response = await fetch(address, {
		method,
		// Where the browser has died, its driver answers no more.
		signal: AbortSignal.timeout(patienceMs),
		...(body === undefined ? {} : { body: JSON.stringify(body) })
	});
	const { value } = (await response.json()) as { value: unknown };
	if (response.ok) return value as Answer;
	const { error, message } = value as { error: string; message: string };
	throw new Error(`${method} ${new URL(address).pathname}: ${error}, ${message}`);
}
