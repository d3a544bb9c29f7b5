import type { Check } from './check.ts'
import { countNotNegative } from './count-not-negative.ts'
import { dateZoned } from './date-zoned.ts'
import { idDefined } from './id-defined.ts'
import { idUnambiguous } from './id-unambiguous.ts'
import { idWellFormed } from './id-well-formed.ts'
import { languageWellFormed } from './language-well-formed.ts'
import { propertyInDomain } from './property-in-domain.ts'
import { propertyKnown } from './property-known.ts'
import { termCurrent } from './term-current.ts'
import { typeKnown } from './type-known.ts'
import { valueInRange } from './value-in-range.ts'

/** Every check of a graph that has been read. */
export const checks: readonly Check[] = [
  typeKnown,
  propertyKnown,
  termCurrent,
  propertyInDomain,
  valueInRange,
  countNotNegative,
  languageWellFormed,
  dateZoned,
  idWellFormed,
  idDefined,
  idUnambiguous,
]
