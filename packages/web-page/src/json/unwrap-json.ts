import type { JsonProblem } from '@trifold/core'

/** What people put around JSON to hide it from old parsers of HTML and XML. */
const openings = /^[\s\uFEFF]*(?:(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?\s*)/
const closings = /\s*(?:(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*)$/

/** The part of a script's text that is meant as JSON, and a finding on what stands around it. */
export const unwrapJson = (text: string): { start: number; end: number; problems: JsonProblem[] } => {
  const opening = openings.exec(text)?.[0] ?? ''
  if (opening === '') return { start: 0, end: text.length, problems: [] }
  // Only the end of the text is searched: blanks before it would be tried one by one.
  const tail = text.slice(-200).trimEnd()
  const closing = closings.exec(tail)?.[0] ?? ''
  const end = text.trimEnd().length - closing.trimEnd().length
  const from = opening.search(/\S/)
  const problem: JsonProblem = {
    code: 'json-well-formed',
    severity: 'warning',
    message: `The JSON is wrapped in ${opening.includes('CDATA') ? 'a CDATA section' : 'an HTML comment'}, which not every reader takes off.`,
    help: 'Leave the JSON alone between the tags of the script.',
    start: Math.max(0, from),
    end: opening.trimEnd().length,
  }
  return { start: opening.length, end: Math.max(opening.length, end), problems: [problem] }
}
