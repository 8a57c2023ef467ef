import js from '@eslint/js';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { takenProps } from './scripts/props-rule.mjs';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: [
      'node_modules/',
      '.svelte-kit/',
      '.cache/',
      'build/',
      'dist/',
      'static/',
      'src/i18n/generated/',
      'test-results/',
      'playwright-report/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript checks names better than ESLint does.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 4],
      // Nothing becomes markup or a program but what is said to be ours: `ui/own-markup`.
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML'].map((property) => ({ property }))
      ],
      'svelte/no-target-blank': 'error'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
    plugins: { house: { rules: { 'taken-props': takenProps } } },
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
    rules: { 'svelte/no-unused-props': 'off', 'house/taken-props': 'error' }
  },
  {
    // Commands speak to a person through the console.
    files: ['geo/**/*.ts', 'scripts/**/*.{ts,mjs}', 'src/cli/**/*.ts', 'tests/**/*.ts'],
    rules: { 'no-console': 'off' }
  }
);
