/** Lines of context around a change, as in most patches. */
const context = 3

/** How far the next line that both texts have is looked for. */
const farthest = 200

/** A stretch of lines that differs: from `at` of the old text and `into` of the new, so many of each. */
interface Change {
  readonly at: number
  readonly into: number
  readonly removed: number
  readonly added: number
}

/**
 * The difference of two versions of a file as a unified diff, which `patch` and `git apply` take. It is exact, and short
 * where the versions differ in a few lines, as mended files do.
 */
export const unifiedDiff = (file: string, before: string, after: string): string => {
  const [old, fresh] = [linesOf(before), linesOf(after)]
  const changes = changesBetween(old, fresh)
  if (changes.length === 0) return ''
  const hunks = groups(changes).map((group) => hunk(group, old, fresh))
  return [`--- a/${file}\n`, `+++ b/${file}\n`, ...hunks].join('')
}

/** Each with its line ending, so that other endings are other lines. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const changesBetween = (old: readonly string[], fresh: readonly string[]): Change[] => {
  const changes: Change[] = []
  let [at, into] = [0, 0]
  while (at < old.length || into < fresh.length) {
    if (at < old.length && old[at] === fresh[into]) {
      at += 1
      into += 1
      continue
    }
    const [removed, added] = nextCommon(old.slice(at, at + farthest), fresh.slice(into, into + farthest)) ?? [
      old.length - at,
      fresh.length - into,
    ]
    changes.push({ at, into, removed, added })
    at += removed
    into += added
  }
  return changes
}

/** How many lines of each come before the first that both have, the fewest together. */
const nextCommon = (old: readonly string[], fresh: readonly string[]): [number, number] | undefined => {
  for (let sum = 1; sum < old.length + fresh.length; sum += 1) {
    for (
      let removed = Math.max(0, sum - fresh.length + 1);
      removed <= Math.min(sum, old.length - 1);
      removed += 1
    )
      if (old[removed] === fresh[sum - removed]) return [removed, sum - removed]
  }
  return undefined
}

/** Changes whose contexts meet stand in one hunk. */
const groups = (changes: readonly Change[]): Change[][] => {
  const grouped: Change[][] = []
  for (const change of changes) {
    const last = grouped.at(-1)?.at(-1)
    if (last !== undefined && change.at - (last.at + last.removed) <= 2 * context)
      grouped.at(-1)?.push(change)
    else grouped.push([change])
  }
  return grouped
}

const hunk = (changes: readonly Change[], old: readonly string[], fresh: readonly string[]): string => {
  const [first, last] = [changes[0], changes.at(-1)]
  if (first === undefined || last === undefined) return ''
  const start = Math.max(0, first.at - context)
  const into = first.into - (first.at - start)
  const end = Math.min(old.length, last.at + last.removed + context)
  const lines: string[] = []
  let done = start
  for (const { at, removed, into: from, added } of changes) {
    lines.push(...old.slice(done, at).map(marked(' ')))
    lines.push(...old.slice(at, at + removed).map(marked('-')))
    lines.push(...fresh.slice(from, from + added).map(marked('+')))
    done = at + removed
  }
  lines.push(...old.slice(done, end).map(marked(' ')))
  const kept = end - start - changes.reduce((sum, { removed }) => sum + removed, 0)
  const grown = kept + changes.reduce((sum, { added }) => sum + added, 0)
  return [`@@ -${range(start, end - start)} +${range(into, grown)} @@\n`, ...lines].join('')
}

/** An empty range is counted from the line before it. */
const range = (start: number, count: number): string => `${count === 0 ? start : start + 1},${count}`

const marked =
  (sign: string) =>
  (line: string): string =>
    line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`
