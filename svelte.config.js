import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The one script that stands in the page's own frame, let through by what it says and nothing else.
const [, frameScript] = /<script>([^]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'));
const frameScriptHash = `sha256-${createHash('sha256').update(frameScript).digest('base64')}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: 'build', assets: 'build', strict: true }),
		// A page's own style sheets are within it: six requests stood before its first paint.
		inlineStyleThreshold: 40_000,
		paths: { relative: true, base: process.env.BASE_PATH ?? '' },
		typescript: {
			config: (config) => ({ ...config, include: [...config.include, '../data/**/*.ts'] })
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail', handleUnseenRoutes: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self', 'wasm-unsafe-eval', frameScriptHash],
				'style-src': ['self'],
				// A style attribute may place a mark or a label; what it could load is still refused.
				'style-src-attr': ['unsafe-inline'],
				'worker-src': ['self', 'blob:'],
				'connect-src': ['self'],
				'img-src': ['self', 'data:', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		}
	}
};
