/**
 * Marks a journey that goes over again, in more states, what another journey or a test of the parts
 * holds already: `npm run test:thorough` takes it, `npm test` does not.
 */
export const thorough = { tag: '@thorough' };
