import tseslint from 'typescript-eslint';

/**
 * The rooms of the page, from the ground up: each may use those before it, never one after it.
 * Files beside them (the contract, the words, the events, what a citation is) are the ground, and
 * know of no room; index.ts stands on top.
 */
const rooms = [
  'style',
  'browser',
  'api',
  'tables',
  'parts',
  'corpus',
  'conversations',
  'evidence',
  'comparison',
  'chat',
  'shell',
];

const app = 'ui/app';
const ground = ['citation', 'contract', 'events', 'words'].map((name) => `${app}/${name}.ts`);

function mayNotUse(files, forbidden, message) {
  const regex = `^[./]+/(${forbidden.join('|')})/`;
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] } };
}

export default tseslint.config(
  { ignores: ['**/node_modules/**'] },
  {
    files: [`${app}/**/*.ts`, 'src/test/ui/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'src/test/ui/tsconfig.json',
        tsconfigRootDir: process.cwd(),
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  mayNotUse(ground, rooms, 'The ground knows of no room.'),
  ...rooms.slice(0, -1).map((room, at) =>
    mayNotUse([`${app}/${room}/**/*.ts`], rooms.slice(at + 1), `${room} uses only rooms before it.`),
  ),
);
