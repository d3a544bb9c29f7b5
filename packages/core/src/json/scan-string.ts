import { syntaxProblem } from './json-problem.ts'
import { give, type JsonScanner, note } from './json-scanner.ts'

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}

const plain = { '"': /[^"\\\p{Cc}]*/uy, "'": /[^'\\\p{Cc}]*/uy } as const

/** Of the control characters (Cc), JSON allows these inside a text. */
const isAllowedControl = (character: string): boolean => character >= '\u007f'

/** Reads a text between quotes. Line breaks inside it, odd escapes and single quotes are problems that end nothing. */
export const scanString = (scanner: JsonScanner): string => {
  const opening = scanner.at
  const quote = scanner.text[opening] === "'" ? "'" : '"'
  if (quote === "'") {
    note(scanner, syntaxProblem(opening, opening + 1, 'The text stands between single quotes.', 'Write ".'))
  }
  scanner.at += 1
  const parts: string[] = []
  let hasBreak = false
  for (;;) {
    const pattern = plain[quote]
    pattern.lastIndex = scanner.at
    const run = pattern.exec(scanner.text)?.[0] ?? ''
    parts.push(run)
    scanner.at += run.length
    const next = scanner.text[scanner.at]
    if (next === quote) break
    if (next === undefined) {
      scanner.at = opening
      note(
        scanner,
        syntaxProblem(
          opening,
          opening + 1,
          'The text that begins here has no end.',
          'Close it with ". A </script> inside a text ends the script, too: write <\\/script> there.',
        ),
      )
      scanner.at = scanner.text.length
      return give(scanner, 'the end of the text')
    }
    if (isAllowedControl(next)) {
      parts.push(next)
      scanner.at += 1
    } else if (next === '\\') parts.push(scanEscape(scanner))
    else {
      if (!hasBreak) noteControl(scanner, next)
      hasBreak = true
      parts.push(next)
      scanner.at += 1
    }
  }
  scanner.at += 1
  return parts.join('')
}

const names: Readonly<Record<string, [name: string, escape: string]>> = {
  '\n': ['A line break', '\\n'],
  '\r': ['A line break', '\\n'],
  '\t': ['A tab', '\\t'],
}

const noteControl = (scanner: JsonScanner, character: string): void => {
  const code = character.charCodeAt(0).toString(16).padStart(4, '0')
  const [name, written] = names[character] ?? [`The control character U+${code.toUpperCase()}`, `\\u${code}`]
  note(
    scanner,
    syntaxProblem(
      scanner.at,
      scanner.at + 1,
      `${name} stands inside a text.`,
      `Write ${written}, or a space.`,
    ),
  )
}

const scanEscape = (scanner: JsonScanner): string => {
  const { text, at } = scanner
  const letter = text[at + 1] ?? ''
  const known = escapes[letter]
  if (known !== undefined) {
    scanner.at += 2
    return known
  }
  const hex = /^u[0-9a-f]{4}/i.exec(text.slice(at + 1, at + 6))?.[0]
  if (hex !== undefined) {
    scanner.at += 6
    return String.fromCharCode(Number.parseInt(hex.slice(1), 16))
  }
  note(
    scanner,
    syntaxProblem(
      at,
      at + 2,
      `JSON has no escape \\${letter}.`,
      'Write the character itself, or \\\\ for a backslash.',
    ),
  )
  scanner.at += 1 + letter.length
  return letter
}
