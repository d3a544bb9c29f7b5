import { readDateText } from '../formats/date-text.ts'
import { valuesOf } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type Check, shown } from './check.ts'

/**
 * Moments at which something was published: without a zone they mean another moment to each reader. (The start of
 * an event or the opening of a shop, by contrast, is rightly told in the time of the place.)
 */
const moments = ['dateCreated', 'datePublished', 'dateModified', 'uploadDate', 'datePosted']

/** Every moment of publishing that names a time names its zone. */
export const dateZoned: Check = ({ graph, zoneKnown }) =>
  zoneKnown
    ? []
    : graph.nodes.flatMap((node) =>
        moments.flatMap((property) =>
          valuesOf(node, property).flatMap((value): GraphFinding[] =>
            value.kind === 'literal' &&
            typeof value.value === 'string' &&
            readDateText(value.value) === 'date-time-without-zone'
              ? [
                  {
                    code: 'date-zoned',
                    severity: 'warning',
                    pointer: value.pointer,
                    message: `The value of “${property}” is ${shown(value.value)}, a time without its zone.`,
                    help: 'Add the offset, such as +01:00, or Z.',
                  },
                ]
              : [],
          ),
        ),
      )
