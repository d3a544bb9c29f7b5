import type { Check } from './check.ts'
import { shown } from './check.ts'

/** Properties that say how many there are of something. */
const isCount = (name: string): boolean => /(?:Count|Capacity)$|^numberOf[A-Z]/.test(name)

/** Nothing is there fewer than no times. */
export const countNotNegative: Check = ({ graph }) =>
  graph.nodes.flatMap(({ properties }) =>
    properties.flatMap(({ name, written, values }) =>
      name === undefined || !isCount(name)
        ? []
        : values.flatMap((value) =>
            value.kind !== 'literal' || !(Number(value.value) < 0)
              ? []
              : {
                  code: 'count-not-negative',
                  severity: 'warning' as const,
                  pointer: value.pointer,
                  message: `The value of “${written}” is ${shown(value.value)}; expected a number that is not negative.`,
                },
          ),
    ),
  )
