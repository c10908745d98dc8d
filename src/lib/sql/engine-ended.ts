/** The engine is no more: it crashed, had no memory left, or was ended. Nothing put to it is answered, now or later. The message is for readers. */
export class EngineEnded extends Error {
	override name = 'EngineEnded';

	constructor(options?: ErrorOptions) {
		super(
			'The part of this page that reads files stopped working, perhaps for want of memory.',
			options
		);
	}
}
