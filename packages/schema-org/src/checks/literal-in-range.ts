import { type Literal, schemaName } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { listed } from './check.ts'
import { datatypeOf } from './datatype-of.ts'
import { termFindings } from './term-in-range.ts'
import { type Fault, faultOf, type LiteralPlace } from './text-judges.ts'

/** What is wrong with a text, number or boolean in its place. */
export const literalFindings = (literal: Literal, place: LiteralPlace): GraphFinding[] => {
  if (typeof literal.value === 'string') return textFindings(literal, literal.value, place)
  return typeof literal.value === 'number' ? numberFindings(literal, place) : booleanFindings(literal, place)
}

type Say = (
  code: GraphFinding['code'],
  severity: GraphFinding['severity'],
  message: string,
  help?: string,
) => GraphFinding[]

const sayer =
  ({ pointer }: Literal): Say =>
  (code, severity, message, help) => [{ code, severity, pointer, message, help }]

const accepts = (ranges: readonly string[], kinds: readonly string[], vocabulary: Vocabulary): boolean =>
  ranges.some((range) => kinds.some((kind) => vocabulary.isA(range, kind)))

const numberFindings = (literal: Literal, { property, ranges, input }: LiteralPlace): GraphFinding[] => {
  const { vocabulary } = input
  const say = sayer(literal)
  const found = `The value of “${property.written}” is the number ${literal.value}`
  if (accepts(ranges, ['Number'], vocabulary)) {
    const whole = !ranges.some((range) => vocabulary.isA(range, 'Number') && range !== 'Integer')
    return whole && !Number.isInteger(literal.value)
      ? say('number-well-formed', 'warning', `${found}; expected a whole number.`)
      : []
  }
  if (ranges.includes('Text')) {
    return say('text-quoted', 'info', `${found}; expected a text.`, 'Put it between quotes.')
  }
  const help = ranges.includes('QuantitativeValue')
    ? `Write {"@type": "QuantitativeValue", "value": ${literal.value}}; search engines read the bare number, too.`
    : undefined
  return say('value-in-range', 'warning', `${found}; expected ${listed(ranges)}.`, help)
}

const booleanFindings = (literal: Literal, { property, ranges }: LiteralPlace): GraphFinding[] =>
  ranges.includes('Boolean')
    ? []
    : sayer(literal)(
        'value-in-range',
        'warning',
        `The value of “${property.written}” is ${literal.value}; expected ${listed(ranges)}.`,
      )

const textFindings = (literal: Literal, text: string, place: LiteralPlace): GraphFinding[] => {
  const { property, ranges, input } = place
  const { vocabulary } = input
  const say = sayer(literal)
  if (text.trim() === '')
    return say(
      'value-present',
      'info',
      `The value of “${property.written}” is empty.`,
      'Leave the property out.',
    )
  const own = datatypeOf(literal)
  const malformed = own === undefined ? undefined : faultOf(text, own, place)
  if (malformed !== undefined) return mostTelling([malformed], say)
  if (literal.language !== undefined || ranges.some((range) => isText(range, vocabulary))) return []
  if (property.name?.match(/-(?:in|out)put$/)) return []
  const name = schemaName(text) ?? (vocabulary.isMember(text) ? text : undefined)
  if (name !== undefined && !ranges.includes('URL')) {
    return termFindings(name, literal.pointer, property, ranges, input)
  }
  const faults = ranges.map((range) => faultOf(text, range, place))
  return faults.includes(undefined) ? [] : mostTelling(faults, say)
}

const isText = (range: string, vocabulary: Vocabulary): boolean =>
  vocabulary.isA(range, 'Text') && range !== 'URL'

const mostTelling = (faults: readonly (Fault | undefined)[], say: Say): GraphFinding[] => {
  const [fault] = faults.filter((item) => item !== undefined).sort((a, b) => b.rank - a.rank)
  return fault === undefined ? [] : say(fault.code, fault.severity, fault.message, fault.help)
}
