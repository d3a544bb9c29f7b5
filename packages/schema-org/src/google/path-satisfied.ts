import type { GoogleGraph } from './google-graph.ts'
import { type Thing, valuesIn } from './thing.ts'

/** Whether a path of properties leads from a thing to a value; `a|b` if one of the paths does. */
export type PathJudge = (thing: Thing, requirement: string) => boolean

/**
 * Makes a judge of one graph. Of several things on a path, each must lead on. It remembers what it has found, since
 * many nodes may refer to one.
 */
export const createPathJudge = (graph: GoogleGraph): PathJudge => {
  const known = new Map<Thing, Map<string, boolean>>()
  const leads = (thing: Thing, path: string): boolean => {
    const answers = known.get(thing) ?? new Map<string, boolean>()
    known.set(thing, answers)
    const answer = answers.get(path) ?? follow(thing, path)
    answers.set(path, answer)
    return answer
  }
  const follow = (thing: Thing, path: string): boolean => {
    const dot = path.indexOf('.')
    if (dot < 0) return valuesIn(thing, path).length > 0
    const inner = valuesIn(thing, path.slice(0, dot)).flatMap(graph.thingsOf)
    return inner.length > 0 && inner.every((next) => leads(next, path.slice(dot + 1)))
  }
  return (thing, requirement) => requirement.split('|').some((path) => leads(thing, path))
}
