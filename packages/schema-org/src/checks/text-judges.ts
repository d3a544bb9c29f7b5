import { readDateText } from '../formats/date-text.ts'
import { isDurationText } from '../formats/duration-text.ts'
import { loneWord, urlFault } from '../formats/url-text.ts'
import type { GraphProperty } from '../graph/graph.ts'
import type { GraphFinding } from '../graph/graph-finding.ts'
import { type CheckInput, listed, shown } from './check.ts'

/** Where a literal stands, and what may stand there. */
export interface LiteralPlace {
  readonly property: GraphProperty
  readonly ranges: readonly string[]
  readonly input: CheckInput
}

/** Why a text is not what a range expects. */
export interface Fault {
  /** The most telling fault of several ranges is reported. */
  readonly rank: number
  readonly code: GraphFinding['code']
  readonly severity: GraphFinding['severity']
  readonly message: string
  readonly help?: string | undefined
}

/** Why the text is not what one range expects, or undefined if it is. */
export const faultOf = (text: string, range: string, place: LiteralPlace): Fault | undefined => {
  const { vocabulary } = place.input
  const judge = judges.find(([type]) => vocabulary.isA(range, type))?.[1] ?? judgeThing
  return judge(text, range, place)
}

/** How the message of every fault begins. */
const found = ({ written }: GraphProperty, text: string): string =>
  `The value of “${written}” is ${shown(text)}`

type Judge = (text: string, range: string, place: LiteralPlace) => Fault | undefined

const judgeDate: Judge = (text, range, { property }) => {
  const kind = readDateText(text)
  if (range === 'Time' ? kind === 'time' || kind.startsWith('date-time') : /^date/.test(kind))
    return undefined
  return {
    rank: 6,
    code: 'date-well-formed',
    // “9:00” and “9am” are understood by people, and by some programs.
    severity: range === 'Time' && kind === 'none' ? 'warning' : 'error',
    message:
      kind === 'impossible'
        ? `${found(property, text)}, which is not on the calendar or the clock.`
        : `${found(property, text)}; expected ${range === 'Time' ? 'a time' : 'a date'} of ISO 8601.`,
    help:
      range === 'Time' ? 'Write 09:30 or 09:30:00+01:00.' : 'Write 2026-11-22 or 2026-11-22T09:30:00+01:00.',
  }
}

const judgeNumber: Judge = (text, range, { property, ranges, input }) => {
  const pattern = range === 'Integer' ? /^[+-]?\d+$/ : /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i
  if (pattern.test(text.trim()) || /^-?INF$|^NaN$/.test(text)) return undefined
  return {
    rank: 5,
    code: 'number-well-formed',
    // Words may stand for a thing, where the property takes things, too.
    severity: /\d/.test(text) || !takesThings(ranges, input) ? 'warning' : 'info',
    message: `${found(property, text)}; expected a ${range === 'Integer' ? 'whole ' : ''}number.`,
    help: 'Write digits, with a point for decimals and nothing between thousands.',
  }
}

const judgeDuration: Judge = (text, _range, { property }) =>
  isDurationText(text)
    ? undefined
    : {
        rank: 4,
        code: 'duration-well-formed',
        severity: 'warning',
        message: `${found(property, text)}; expected a duration of ISO 8601.`,
        help: 'Write PT20M for twenty minutes.',
      }

/** Quantities are texts such as “7 ft” or “240 calories”. */
const judgeQuantity: Judge = (text, range, { property }) =>
  /^\s*[<>≤≥~]?\s*[+-]?[\d.¼½¾]/.test(text)
    ? undefined
    : {
        rank: 3,
        code: 'value-in-range',
        severity: 'warning',
        message: `${found(property, text)}; expected a number and a unit (${range}).`,
      }

const judgeUrl: Judge = (text, _range, { property, ranges, input }) => {
  const fault = urlFault(text)
  if (fault === undefined) return undefined
  // A lone word can be the address of a neighbour; plain words can name a thing, where the property takes things.
  const perhaps = fault === loneWord || (takesThings(ranges, input) && !/:\/|\/\/|^www\./i.test(text))
  return {
    rank: 2,
    code: 'url-well-formed',
    severity: perhaps ? 'info' : 'warning',
    message: `${found(property, text)}, which is not an address: ${fault}.`,
    help:
      /^www\./i.test(text) && urlFault(`https://${text}`) === undefined
        ? `Write https://${text}.`
        : undefined,
  }
}

const judgeBoolean: Judge = (text, _range, { property }) =>
  /^(true|false|https?:\/\/schema\.org\/(True|False))$/i.test(text)
    ? undefined
    : {
        rank: 5,
        code: 'value-in-range',
        severity: 'warning',
        message: `${found(property, text)}; expected true or false.`,
        help: 'Write true or false, without quotes.',
      }

const judgeEnumeration: Judge = (text, range, place) => {
  const { vocabulary, suggest } = place.input
  const members = vocabulary.membersOf(range)
  if (members.includes(text)) return undefined
  if (members.length === 0 || isAddress(text)) return judgeThing(text, range, place)
  const help = suggest(text, () => members)
  return {
    rank: 4,
    code: 'enumeration-member-known',
    severity: help === undefined ? 'info' : 'error',
    message: `${found(place.property, text)}, which is no ${range}.`,
    help: help ?? `Its values are ${listed(members, 8)}.`,
  }
}

/** An address stands for the thing; any other text is accepted by schema.org, but says little. */
const judgeThing: Judge = (text, _range, { property, ranges }) =>
  isAddress(text)
    ? undefined
    : {
        rank: 1,
        code: 'thing-described',
        severity: 'info',
        message: `The value of “${property.written}” is the text ${shown(text)}; expected a node (${listed(ranges)}).`,
        help: 'Write a node with the @type that it is and the text as its name.',
      }

const isAddress = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:\S+$/i.test(text) && urlFault(text) === undefined

/** Whether a property takes things; schema.org takes a text in the place of any of them. */
const takesThings = (ranges: readonly string[], { vocabulary }: CheckInput): boolean =>
  ranges.some((range) => vocabulary.isA(range, 'Thing'))

/** By range, the nearest kind first. */
const judges: readonly (readonly [range: string, judge: Judge])[] = [
  ['Date', judgeDate],
  ['DateTime', judgeDate],
  ['Time', judgeDate],
  ['Number', judgeNumber],
  ['Boolean', judgeBoolean],
  ['URL', judgeUrl],
  ['Duration', judgeDuration],
  ['Quantity', judgeQuantity],
  ['Enumeration', judgeEnumeration],
]
