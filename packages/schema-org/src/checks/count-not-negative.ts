import { fine, ofValues, shown } from './check.ts'

/** Properties that say how many there are of something. */
const isCount = (name: string): boolean => /(?:Count|Capacity)$|^numberOf[A-Z]/.test(name)

/** Nothing is there fewer than no times. */
export const countNotNegative = ofValues((value, { name, written }) =>
  value.kind !== 'literal' || !(Number(value.value) < 0) || name === undefined || !isCount(name)
    ? fine
    : [
        {
          code: 'count-not-negative',
          severity: 'warning',
          pointer: value.pointer,
          message: `The value of “${written}” is ${shown(value.value)}; expected a number that is not negative.`,
          help: 'Where it is not known, leave the property out.',
        },
      ],
)
