import type { GraphFinding } from '../../graph/graph-finding.ts'
import { valuesIn } from '../thing.ts'
import { type GoogleRule, verdict } from './rule.ts'

/** Characters of a data set's description. */
const fewest = 50
const most = 5_000

export const datasetDescription: GoogleRule = (thing) =>
  verdict(
    valuesIn(thing, 'description').flatMap((value): GraphFinding[] => {
      if (value.kind !== 'literal') return []
      const length = [...String(value.value)].length
      return length >= fewest && length <= most
        ? []
        : [
            {
              code: 'google-dataset-description',
              severity: 'warning',
              pointer: value.pointer,
              message: `The description of a data set has ${fewest} to ${most} characters; this has ${length}.`,
              help:
                length < fewest
                  ? 'Say what is in it, of when and of where.'
                  : 'Say the first things first, and leave out the others.',
            },
          ]
    }),
  )
