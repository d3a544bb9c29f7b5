import type { Run } from './paragraph.ts'

/** Runs as a line of HTML shows them: white space is one space, none stands at the ends of lines, and equal neighbours are one. */
export const collapseSpace = (runs: readonly Run[]): Run[] => {
  const result: Run[] = []
  for (const run of runs) {
    const last = result.at(-1)
    if (run.text === '\n') {
      trimEnd(result)
      result.push(run)
      continue
    }
    const atSpace = last === undefined || last.text === '\n' || last.text.endsWith(' ')
    const text = run.text.replace(/[ \t\n\r\f]+/g, ' ')
    const value = atSpace && text.startsWith(' ') ? text.slice(1) : text
    if (value !== '') push(result, { ...run, text: value })
  }
  while (result.at(-1)?.text === '\n') result.pop()
  trimEnd(result)
  return result
}

const trimEnd = (runs: Run[]): void => {
  const last = runs.at(-1)
  if (last === undefined || !last.text.endsWith(' ')) return
  const text = last.text.slice(0, -1)
  if (text === '') runs.pop()
  else runs[runs.length - 1] = { ...last, text }
}

/** Adds a run to others; one that is set alike goes on. */
const push = (runs: Run[], run: Run): void => {
  const last = runs.at(-1)
  if (last !== undefined && last.text !== '\n' && run.text !== '\n' && isAlike(last, run))
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  else runs.push(run)
}

const isAlike = (a: Run, b: Run): boolean =>
  a.href === b.href &&
  (a.character === b.character || JSON.stringify(a.character) === JSON.stringify(b.character))
