import { WebSocket } from 'ws';

/** A WebDriver BiDi connection: commands with their answers, and the events subscribed to. */
export class BidiConnection {
	readonly #socket: WebSocket;
	readonly #pending = new Map<number, Waiting>();
	readonly #listeners = new Map<string, (event: never) => void>();
	#lastId = 0;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.on('message', (data: Buffer) => this.#receive(JSON.parse(data.toString()) as Message));
		socket.on('close', () => this.#endAll('the browser closed the connection'));
	}

	/** Connects to a browser that listens at this address. */
	static async open(address: string): Promise<BidiConnection> {
		const socket = new WebSocket(address, { maxPayload: 256 * 1024 * 1024 });
		await new Promise((resolve, reject) => {
			socket.once('open', resolve);
			socket.once('error', reject);
		});
		return new BidiConnection(socket);
	}

	/** The answer to a command. Rejects with the browser's own words where it refuses. */
	send<Answer>(method: string, params: object): Promise<Answer> {
		const id = ++this.#lastId;
		const answer = new Promise<unknown>((resolve, reject) =>
			this.#pending.set(id, { method, resolve, reject })
		);
		this.#socket.send(JSON.stringify({ id, method, params }));
		return answer as Promise<Answer>;
	}

	async listen<Event>(event: string, heard: (event: Event) => void): Promise<void> {
		this.#listeners.set(event, heard);
		await this.send('session.subscribe', { events: [event] });
	}

	close() {
		this.#socket.close();
	}

	#receive(message: Message) {
		if (message.type === 'event') {
			this.#listeners.get(message.method)?.(message.params);
			return;
		}
		const waiting = this.#pending.get(message.id);
		this.#pending.delete(message.id);
		if (message.type === 'success') waiting?.resolve(message.result);
		else waiting?.reject(new Error(`${waiting.method}: ${message.error}, ${message.message}`));
	}

	#endAll(reason: string) {
		for (const { method, reject } of this.#pending.values())
			reject(new Error(`${method}: ${reason}`));
		this.#pending.clear();
	}
}

interface Waiting {
	method: string;
	resolve: (answer: unknown) => void;
	reject: (error: Error) => void;
}

type Message =
	| { type: 'success'; id: number; result: unknown }
	| { type: 'error'; id: number; error: string; message: string }
	| { type: 'event'; method: string; params: never };
