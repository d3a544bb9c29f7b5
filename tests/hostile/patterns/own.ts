import { again, jungle, type Pattern } from './pattern.ts'

const languages =
  'js ts python css html json yaml sql bash rust go java c cpp ruby php diff markdown xml'.split(' ')

/** A block of code in a language, of what its rules look for and do not find. */
const code =
  (piece: string): Pattern =>
  (size, random) => {
    const each = Math.floor(size / languages.length)
    return languages.map((name) => `\`\`\`${name}\n${again(piece)(each - 20, random)}\n\`\`\`\n`).join('\n')
  }

/** What Trifold reads and makes itself: fences, attributes, code that is coloured, slides. */
export const own: Readonly<Record<string, Pattern>> = {
  'fences in each other': again((index) => `${':'.repeat(3 + (index % 60))} note\n\n`),
  'fences that are never closed': again(':::note\n\na\n\n'),
  'fences by the thousand': again(':::note\n\na\n\n:::\n\n'),
  'closing fences': again(':::\n\n'),
  'fences without blank lines': again(':::note\na\n:::\n'),
  'a colon before every colon': again(':'),
  'titles of brackets': (size, random) => `:::note[${again('[')(size, random)}\n\na\n\n:::\n`,
  'attributes of a fence': (size, random) => `:::note{${again('a="b" ')(size, random)}}\n\na\n\n:::\n`,
  'braces of a fence': (size, random) => `:::note ${again('{')(size, random)}\n\na\n\n:::\n`,
  'fences in code': again('```\n:::note\n```\n\n:::note\n\na\n\n:::\n\n'),
  'fences in comments': again('<!--\n:::note\n-->\n\n'),
  'steps by the thousand': (size, random) => `:::steps\n\n${again('1. a\n')(size, random)}\n:::\n`,
  'questions by the thousand': (size, random) => `:::faq\n\n${again('### a?\n\nb\n\n')(size, random)}\n:::\n`,
  'slides by the thousand': again(':::slide\n\na\n\n:::\n\n'),
  'rows of a comparison': (size, random) =>
    `:::comparison\n\n|  | a | b |\n|---|---|---|\n${again('| c | d | e |\n')(size, random)}\n:::\n`,
  'terms by the thousand': again((index) => `:::definition\n\n**a${index}** is b.\n\n:::\n\n`),
  'ids of headings': again((index) => `## a {#b${index}}\n\n`),
  'code of quotes that never end': code('"a\\'),
  'code of brackets': code('([{<'),
  'code of comments that never end': code('/* <!-- # -- '),
  'code of letters and blanks': code('a   a\t\t=  '),
  'code of dollars and backslashes': code('${`\\${`'),
  'code of numbers': code('0x1e1_1.1e'),
  'code of short lines': code('a\n'),
  'blocks of code by the thousand': again('```js\na\n```\n\n'),
  'one long line of code': (size, random) => `\`\`\`js\n${again('a=b;')(size, random)}\n\`\`\`\n`,
  'jungle of everything': jungle([
    ...['\n', '\n\n', ':::note\n', ':::\n', '> ', '- ', '1. ', '# ', '| a |\n', '|---|\n', '```\n', '$$\n'],
    ...[
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '`',
      '$',
      '\\',
      '&',
      '!',
      '^',
      '{',
      '}',
      ':',
      'a',
      ' ',
      '    ',
    ],
  ]),
}
