import type { Diagnostic } from '@trifold/core'
import { type Applied, applyFixes, type Fixable, isFixable } from './apply-fixes.ts'

/** What a fix uncovers may be mended in turn, so often. */
const mostRounds = 10

/** So many fixes are tried one by one where they do not go together. */
const mostTries = 20

/** Finds what is wrong in a text, as if it stood in its file. */
export type Find = (text: string) => Promise<readonly Diagnostic[]>

/** Mends a text until nothing is left to mend. What would bring an error that was not there is left out. */
export const mendText = async (text: string, find: Find): Promise<Applied> => {
  const mended: Fixable[] = []
  let current = text
  let found = await find(current)
  for (let round = 0; round < mostRounds; round += 1) {
    const step = await nextStep(current, found, find)
    if (step === undefined) break
    mended.push(...step.applied.mended)
    current = step.applied.text
    found = step.found
  }
  return { text: current, mended }
}

interface Step {
  readonly applied: Applied
  readonly found: readonly Diagnostic[]
}

/**
 * All fixes together, or, where they bring an error, those that bring none by themselves. One that mends an error may
 * uncover another in its place; together they must mend as many as there are among them.
 */
const nextStep = async (
  text: string,
  found: readonly Diagnostic[],
  find: Find,
): Promise<Step | undefined> => {
  const fixes = found.filter(isFixable)
  const all = await stepOf(text, fixes, find)
  if (all === undefined || errorsIn(all.found) <= errorsIn(found) - errorsIn(fixes)) return all
  const harmless: Fixable[] = []
  for (const fix of fixes.slice(0, mostTries)) {
    const one = await stepOf(text, [fix], find)
    if (one !== undefined && errorsIn(one.found) <= errorsIn(found)) harmless.push(fix)
  }
  const together = await stepOf(text, harmless, find)
  return together !== undefined && errorsIn(together.found) <= errorsIn(found) ? together : undefined
}

/** What putting fixes in comes to; undefined where it changes nothing. */
const stepOf = async (text: string, fixes: readonly Fixable[], find: Find): Promise<Step | undefined> => {
  const applied = applyFixes(text, fixes)
  return applied.text === text ? undefined : { applied, found: await find(applied.text) }
}

const errorsIn = (diagnostics: readonly Diagnostic[]): number =>
  diagnostics.filter(({ severity }) => severity === 'error').length
