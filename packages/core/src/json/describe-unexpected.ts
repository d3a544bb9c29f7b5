import { type JsonProblem, syntaxProblem } from './json-problem.ts'

/** What stands where JSON has something else, by how it begins; the first that fits counts. */
const known: readonly [form: RegExp, message: string, help: string][] = [
  [
    /^&(?:quot|#0*34|#x0*22|amp|lt|gt|apos|#0*39|#x0*27);/i,
    'The JSON is written with HTML entities, which nobody decodes inside a script.',
    'Write the characters themselves: " in place of &quot;. A template engine does so if it is told not to escape here.',
  ],
  [
    /^[“”„‟«»″]/u,
    'The text stands between typographic quotes.',
    'Write ". An editor or a plug-in that makes text pretty has changed the JSON.',
  ],
  [
    /^(?:\{\{|\{%|<%|<\?|\$\{|\[\[)/,
    'A placeholder of a template was left in the JSON.',
    'Have the template filled in before the page is published.',
  ],
  [
    /^<\/?[a-z][^>]*>/i,
    'An HTML tag stands between the values of the JSON.',
    'Remove it. An editor that makes paragraphs of lines has changed the script.',
  ],
  [
    /^(?:undefined|NaN|-?Infinity|None|True|False|nil|NULL)\b/,
    'This word is no value of JSON.',
    'JSON has true, false, null, numbers and texts in double quotes.',
  ],
]

/** Says what was found at an offset where `expected` should stand. */
export const describeUnexpected = (text: string, at: number, expected: string): JsonProblem => {
  const rest = text.slice(at, at + 200)
  if (rest === '')
    return syntaxProblem(
      at,
      at + 1,
      `The JSON ends too early: expected ${expected}.`,
      'Something that was opened is not closed, or the text was cut.',
    )
  for (const [form, message, help] of known) {
    const found = form.exec(rest)?.[0]
    if (found !== undefined) return syntaxProblem(at, at + found.length, message, help)
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return syntaxProblem(at, at + character.length, `Expected ${expected}, found ${JSON.stringify(character)}.`)
}
