import type { Plugin } from 'vite';

/** Turns a Java message bundle into a module with one object of texts, so that all doors share one source of words. */
export function messages(): Plugin {
  return {
    name: 'homestretch-messages',
    transform: {
      filter: { id: /\.properties$/ },
      handler: (code) => ({
        code: `export default ${JSON.stringify(Object.fromEntries(parseProperties(code)))}`,
        map: null,
        moduleType: 'js',
      }),
    },
  };
}

/** Reads `key=text` and `key = text`, comments, and lines continued by a backslash. */
export function parseProperties(source: string): Map<string, string> {
  const lines = source.replace(/\\\r?\n[ \t]*/g, '').split(/\r?\n/);
  const texts = new Map<string, string>();
  for (const line of lines) {
    const [, key, text] = /^\s*([^#!\s=:][^\s=:]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined && text !== undefined) texts.set(key, unescape(text));
  }
  return texts;
}

function unescape(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}
