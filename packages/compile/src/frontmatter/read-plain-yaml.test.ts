import { describe, expect, test } from 'vitest'
import { createLines } from '../source/lines.ts'
import { parseYaml } from './parse-yaml.ts'
import { readPlainYaml } from './read-plain-yaml.ts'

/** Both readings of front matter that stands below its first line, and what the parser of YAML tells of it. */
const readBoth = (yaml: string) => {
  const lines = createLines(`---\n${yaml}\n---\n\nText.\n`)
  const found: string[] = []
  const parsed = parseYaml(lines, 4, 5 + yaml.length, true, (_, { message }) => found.push(message))
  return { plain: readPlainYaml(lines, 4, 5 + yaml.length), parsed, found }
}

const ordinary: Record<string, string> = {
  'texts and a date': 'title: We walk, and “rest” – all [of] us\ndate: 2026-03-02\nauthor: Kim O’Hara',
  'a time': 'date: 2026-03-02 06:40:00 +0100\nupdated: 2026-03-02T06:40:00+01:00',
  quotes: 'title: "One: two # three"\nsubtitle: \'It said "no"\'\ndescription: ""',
  'numbers and flags': 'weight: 10\nzero: 0\ndraft: false\ntoc: true',
  'a list in a line': 'tags: [one, two words, "three: four", 5, six/seven]',
  'lists below their keys': 'tags:\n  - one\n  - "two"\n  - 3\ncategories:\n- four\nlayout: post',
  addresses: 'canonical: https://example.org/a?b=c&d=e\nimage: images/a_b.png',
  'other scripts': 'title: Größe und 日本語\ntags: [Größe, 日本語]',
  'a number before words': 'title: 10 ways to rest\nrange: 1-2',
}

describe('of ordinary front matter', () => {
  test.each(Object.entries(ordinary))('the plain reader makes what YAML makes: %s', (_, yaml) => {
    const { plain, parsed, found } = readBoth(yaml)
    expect(found).toEqual([])
    expect(parsed).toBeDefined()
    expect(plain).toEqual(parsed)
  })
})

const intricate: Record<string, string> = {
  nothing: '',
  'a value on two lines': 'title: one\n  two',
  'a key without a value': 'title:\ntags: [a]',
  'a key twice': 'title: a\ntitle: b',
  'a comment': 'title: a # b',
  'a hash in a word': 'title: C#',
  'a colon and a blank': 'title: a: b',
  'a colon at the end': 'title: a:',
  'an anchor': 'title: &a b',
  'an alias': 'title: *a',
  'a tag': 'title: !a b',
  'a folded text': 'title: >\n  a',
  'a map': 'author:\n  name: a',
  'a map in a line': 'author: {name: a}',
  'a list of maps': 'authors:\n  - name: a',
  'a list in a list': 'tags:\n  - - a',
  'items in two columns': 'tags:\n  - a\n - b',
  'a comma in quotes in a list': 'tags: ["a, b"]',
  'an empty item': 'tags: [a, ]',
  'an escape': 'title: "a\\tb"',
  'a doubled quote': "title: 'a''b'",
  'text behind a quote': 'title: "a" b',
  nothingness: 'title: null\nsubtitle: ~',
  'another truth': 'draft: True',
  'a number with a point': 'version: 1.10',
  'a number with a power': 'version: 1e3',
  'a number of another base': 'version: 0x1F',
  'a number with a zero before it': 'version: 007',
  'a blank line': 'title: a\n\ndate: b',
  'a tab': 'title:\ta',
  'blanks at the end': 'title: a ',
  'a control character': 'title: a\u0085b',
  'front matter of great length': `title: ${'a'.repeat(5000)}`,
}

test.each(Object.entries(intricate))('front matter with %s is left to the parser of YAML', (_, yaml) => {
  expect(readBoth(yaml).plain).toBeUndefined()
})

/** Pieces of keys, values and lists, of which many are broken when they meet. */
const pieces = [
  ...['title: ', 'date: ', 'tags:', 'a-b: ', 'draft: ', '_k: ', '"q": ', '? ', '<<: ', 'title:'],
  ...['\n', '\n', '\n', '\n', '\n  - ', '\n- ', '\n    - ', '\n  ', ' - ', ' ', '  ', '\t'],
  ...[
    'word',
    'two words',
    'ü日',
    '2026-03-02',
    '10:30',
    '10',
    '007',
    '1.5',
    '1e3',
    '0x1F',
    '.inf',
    '-1',
    '+2',
  ],
  ...['true', 'False', 'null', '~', 'yes', 'No', 'NaN', '10 x', '1-', '1_000', '0o7', '12e03', '2 - '],
  ...[
    '[',
    ']',
    '[a, b]',
    '[1, "c d"]',
    "['x', y z]",
    '[a,b,]',
    '[]',
    ', ',
    '{',
    '}',
    '{a: b}',
    '[10:30]',
    '[a/b]',
  ],
  ...[
    '"',
    "'",
    '"x: #y"',
    "'it'",
    '""',
    '\\',
    '\\n',
    ': ',
    ':',
    '#',
    ' # note',
    '#1',
    '&a ',
    '*a',
    '!t ',
    '!',
  ],
  ...[
    '|',
    '>',
    '%',
    '@',
    '`',
    '---',
    '...',
    '-',
    '--',
    '?',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\ufeff',
    '👍',
    '\ud83d',
  ],
]

/** What a line is made of that says something to both. */
const values = [
  'one',
  'two words',
  'ü 日本',
  '2026-03-02',
  '10',
  '0',
  'true',
  '"a: b"',
  "'c #d'",
  'e/f.g_h',
  '3 x',
  '',
]
const shapes = [
  'KEY: V',
  'KEY: V',
  'KEY: [V, V]',
  'KEY: [V,V ,  V]',
  'KEY:\n  - V\n  - V',
  'KEY:\n- V',
  'KEY:   V',
]

/** Front matter of a few lines, most of which a piece has got into, the same for each seed. */
const jumble = (seed: number): string => {
  let state = Math.imul(seed, 0x9e3779b1)
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const of = (all: readonly string[]): string => all[below(all.length)] ?? ''
  const line = (): string => {
    const shaped = of(shapes)
      .replace('KEY', `${of(['a', 'b', 'c_d', 'E-f', 'true'])}${below(4)}`)
      .replace(/V/g, () => of(values))
    if (below(3) > 0) return shaped
    const at = below(shaped.length + 1)
    return shaped.slice(0, at) + of(pieces) + shaped.slice(at + below(2))
  }
  return Array.from({ length: 1 + below(4) }, line).join('\n')
}

test('whatever the plain reader reads of jumbled lines is what the parser of YAML reads, which finds nothing wrong', () => {
  const rounds = Number(process.env.ROUNDS ?? 5_000)
  let read = 0
  for (let seed = 1; seed <= rounds; seed += 1) {
    const yaml = jumble(seed)
    const { plain, parsed, found } = readBoth(yaml)
    if (plain === undefined) continue
    read += 1
    expect({ yaml, found, field: plain }).toEqual({ yaml, found: [], field: parsed })
  }
  expect(read).toBeGreaterThan(rounds / 10)
})
