import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

import svelteConfig from '../svelte.config.js';
import rooms from './rooms.cjs';

export default defineConfig(
	globalIgnores(['.bench/', '.pack/', '.svelte-kit/', '.test-results/', 'build/', 'static/']),

	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: new URL('..', import.meta.url).pathname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			eqeqeq: 'error',
			'object-shorthand': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// Every link is resolve(…) with the reader's choice as a query behind it, which the rule cannot see.
		rules: { 'svelte/no-navigation-without-resolve': 'off' }
	},
	{
		// The language service alone knows the types of one component in another.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		// Plain JavaScript runs before anything is installed, or configures a tool: no types to ask.
		files: ['**/*.{js,mjs,cjs}'],
		extends: [ts.configs.disableTypeChecked],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	},

	// The dependency rules see a component only after its types are stripped; these see the types.
	...Object.entries(rooms.mayImport).map(([room, names]) =>
		componentsMayImport(`src/lib/${room}`, [room, ...names])
	),
	componentsMayImport('src/routes', rooms.pagesMayImport)
);

function componentsMayImport(folder, names) {
	return {
		files: [`${folder}/**/*.svelte`],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^\\$lib/(?!(${names.join('|')})(/|$))`,
							message: `Components of ${folder} may import only ${names.join(', ')}.`
						}
					]
				}
			]
		}
	};
}
