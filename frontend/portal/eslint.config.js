import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import typescript from 'typescript-eslint';

export default typescript.config(
  { ignores: ['**/api/types.ts', '**/*.mjs', '**/eslint.config.js'] },
  ...typescript.configs.strictTypeChecked,
  lit.configs['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The document makes custom elements, not their constructors.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'lit/no-template-arrow': 'off',
    },
  },
);
