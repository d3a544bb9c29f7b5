import type { Finding } from '@trifold/core'
import type { PhrasingContent } from 'mdast'
import { texSign } from './meant-as-tex.ts'

/** Signs that Markdown left as text, though they were meant as more. A sign behind a backslash is text. */
export interface TextKind {
  /** Where the place it is about is found: a group `at`, after the escapes that are passed over. */
  readonly pattern: RegExp
  readonly hint: RegExp
  /** What stands right behind the text. */
  readonly next?: PhrasingContent['type']
  /** What may stand right before the text. */
  readonly previous?: readonly PhrasingContent['type'][]
  readonly finding: Omit<Finding, 'severity'>
  /** What is put there instead, where nothing else can be meant. */
  mended?(at: string): string | undefined
}

/** Behind a word, stars mark a note below; scripts that part no words are written up to them. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}'

const bold: TextKind['finding'] = {
  code: 'emphasis-read',
  message:
    'These ** look like bold text, but a blank or a sign between them and the words keeps them from it; they are shown as text.',
  help: 'Write ** right at the first and the last letter of the bold words, blanks and signs outside them.',
}

const emphasis: readonly TextKind[] = [
  {
    hint: /\*\*/,
    pattern: new RegExp(
      `\\\\[\\s\\S]|(?<![*]|[^\\s\\p{P}\\p{S}${unspaced}])(?<at>\\*\\*(?!\\*)(?=[^*\\n]*\\p{L}{2})(?:[^*\\\\\\n]|\\\\.){2,200}\\*\\*)(?!\\*)`,
      'gu',
    ),
    finding: bold,
  },
  {
    // Behind a closing sign, ** that was to end bold words begins others: `字**「字」**字。**字**`.
    hint: /\*\*/,
    next: 'strong',
    pattern: /\\[\s\S]|(?<at>\*\*(?=[\p{Ps}\p{Pi}])[^*\\\n]{1,200}[\p{Pe}\p{Pf}\p{Po}])$/gu,
    finding: bold,
  },
  {
    hint: /==/,
    pattern: /\\[\s\S]|(?<![=\w<>!])(?<at>==(?=\p{L})[^=\\\n]{2,200}(?<!\s)==)(?![=\w])/gu,
    finding: {
      code: 'emphasis-read',
      message: 'These == look like marked words, which Markdown does not have; they are shown as text.',
      help: 'Write ** or * instead of each ==.',
    },
  },
]

const notes: readonly TextKind[] = [
  {
    hint: /<!--/,
    pattern: /\\[\s\S]|(?<at><!--)/g,
    finding: {
      code: 'comment-closed',
      message:
        'This comment stands in a line of text and is not closed before the next blank line; it is shown as text.',
      help: 'Write --> where the comment ends, or begin it on a line of its own.',
    },
  },
  {
    hint: /\^\[/,
    pattern:
      /\\[\s\S]|(?<at>\^\[(?=[^[\]\\\n]{0,200}\p{L}{2}[^[\]\\\n]{0,200}\s)[^[\]\\\n]{3,2000}\])(?!\()/gu,
    finding: {
      code: 'footnote-found',
      message: 'This looks like a footnote that is written in the line itself; it is shown as text.',
      help: 'Write [^name] here, and [^name]: with its text in a paragraph of its own.',
    },
  },
]

const links: readonly TextKind[] = [
  {
    hint: /\[\[/,
    pattern:
      /\\[\s\S]|(?<![!\p{L}\p{N}\])[])(?<at>\[\[(?=\p{L})[^[\]\\\n,;=|#]{0,80}[ |#][^[\]\\\n,;=]{0,80}\]\])(?![[(\p{L}\p{N}\]])/gu,
    finding: {
      code: 'link-read',
      message:
        'These double brackets look like a link of a wiki, which Markdown does not have; they are shown as text.',
      help: 'Write [words](file.md).',
    },
  },
  {
    hint: /^\{/,
    previous: ['image', 'link'],
    pattern: /^(?<at>\{[ \t]*(?:[.#][A-Za-z][\w-]*|[A-Za-z][\w-]*=)[^{}\n]*\})/gu,
    finding: {
      code: 'link-read',
      message:
        'These braces stand right behind a link or a picture as attributes do, which neither has here; they are shown as text.',
      help: 'Delete them.',
    },
  },
]

/** A backslash before a sign of Markdown may be there for Markdown's sake: what is meant is not certain then. */
const between = (tex: string): string | undefined =>
  /\\[_*[\]<>#&]|`/.test(tex) ? undefined : `$\`${tex}\`$`

const formulas: readonly TextKind[] = [
  {
    hint: /\$\$/,
    pattern: new RegExp(
      `\\\\[\\s\\S]|(?<!\\$)(?<at>\\$\\$(?!\\$)(?=[^$\\n]*(?:${texSign}))[^$\\n]{1,300}(?<!\\\\)\\$)(?!\\$)`,
      'gu',
    ),
    finding: {
      code: 'math-closed',
      message: 'This formula begins with two dollar signs and ends with one; it is shown as text.',
      help: 'Write $$ behind the formula, too.',
    },
  },
  {
    hint: /\$[^$]*[\\^_]/,
    pattern: new RegExp(
      `\\\\[\\s\\S]|(?<![$\\p{L}\\p{N}])(?<at>\\$(?![\\s$])(?=[^$\\n]*[\\\\^_])(?=[^$\\n]*(?:${texSign}))[^$\\n]{1,300}(?<![\\s\\\\])\\$)(?![$\\p{L}\\p{N}])`,
      'gu',
    ),
    finding: {
      code: 'math-read',
      message: 'This looks like a formula, but between single dollar signs is none; it is shown as text.',
      help: 'Write $$ before it and behind it, or $` and `$.',
    },
    mended: (at) => between(at.slice(1, -1)),
  },
  {
    hint: /\(/,
    pattern: new RegExp(
      `\\\\\\\\|(?<at>\\\\\\((?=[A-Za-z]\\\\\\)|(?:(?!\\\\\\)).){0,300}(?:${texSign}))(?:(?!\\\\\\)).){1,300}\\\\\\))`,
      'gu',
    ),
    finding: {
      code: 'math-read',
      message: 'This looks like a formula, but \\( begins none here; it is shown as text.',
      help: 'Write $$ instead of \\( and of \\).',
    },
    mended: (at) => between(at.slice(2, -2).trim()),
  },
]

/** All of them. */
export const textKinds: readonly TextKind[] = [...emphasis, ...notes, ...links, ...formulas]
