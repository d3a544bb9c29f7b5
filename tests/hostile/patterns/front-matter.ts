import { again, halves, type Pattern } from './pattern.ts'

const yaml =
  (pattern: Pattern): Pattern =>
  (size, random) =>
    `---\ntitle: A\n${pattern(size - 40, random)}\n---\n\nText.\n`

/** Front matter that is small and stands for much, or never ends. */
export const frontMatter: Readonly<Record<string, Pattern>> = {
  'deep lists in YAML': yaml((size, random) => `a: ${halves('[', ']')(size - 10, random)}`),
  'lists in YAML that never end': yaml(again('[')),
  'maps in YAML that never end': yaml(again('{a: ')),
  'lists in YAML on one line': yaml((size, random) => `a:\n${again('- ')(size - 10, random)}`),
  'deep maps in YAML': yaml((size, random) => again((index) => `${' '.repeat(index)}a:\n`)(size, random)),
  'aliases of aliases': yaml(
    again((index) => `a${index}: &a${index} [${`*a${Math.max(0, index - 1)}, `.repeat(9)}]\n`),
  ),
  'merge keys': yaml(again((index) => `a${index}: &b${index}\n  <<: *b${Math.max(0, index - 1)}\n`)),
  'keys by the thousand': yaml(again((index) => `a${index}: 1\n`)),
  'the same key again and again': yaml(again('a: 1\n')),
  'one huge key': yaml((size, random) => `${again('a')(size - 10, random)}: 1`),
  'one huge value': yaml((size, random) => `description: ${again('a ')(size - 20, random)}`),
  'tags of programs': yaml(again((index) => `a${index}: !!js/function "a"\n`)),
  'questions for keys': yaml(again('? ')),
  'quotes in YAML that never end': yaml((size, random) => `a: "${again('\\x')(size - 10, random)}`),
  'comments in YAML': yaml(again('#')),
  'colons in YAML': yaml(again('a: ')),
  'blocks of text in YAML': yaml(again((index) => `a${index}: |9\n b\n`)),
  'tabs in YAML': yaml(again('\ta:\t')),
  'documents in YAML': yaml(again('...\n')),
  'tags by the thousand': yaml((size, random) => `tags: [${again('a, ')(size - 20, random)}b]`),
  'sources by the thousand': yaml(
    (size, random) => `sources:\n${again('  - https://a.bc\n')(size - 20, random)}`,
  ),
  'front matter that never ends': (size, random) => `---\n${again('a: 1\n')(size, random)}`,
  'TOML in brackets': (size, random) => `+++\na = ${halves('[', ']')(size - 20, random)}\n+++\n`,
  'tables of TOML': (size, random) =>
    `+++\n${again((index) => `[a.b${index}]\nc = 1\n`)(size - 10, random)}\n+++\n`,
  'deep keys of TOML': (size, random) => `+++\n${again('a.')(size - 20, random)}b = 1\n+++\n`,
  'JSON in brackets': (size, random) => `{"a": ${halves('[', ']')(size - 20, random)}}\n\nText.\n`,
  'JSON of many keys': (size, random) =>
    `{"a": 1${again((index) => `, "b${index}": 1`)(size - 20, random)}}\n`,
}
