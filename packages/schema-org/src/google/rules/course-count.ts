import { type GoogleRule, pass } from './rule.ts'

const fewest = 3

/** A list of courses names three or more. A page about one course is no fault, and earns nothing. */
export const courseCount: GoogleRule = (_thing, graph) =>
  graph.countOf('Course') >= fewest
    ? pass
    : { findings: [], unfit: true, barred: `Google lists courses where a page names ${fewest} or more.` }
