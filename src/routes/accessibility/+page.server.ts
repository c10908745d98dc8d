import { publisherOf } from './publisher';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ publisher: publisherOf(process.env) });
