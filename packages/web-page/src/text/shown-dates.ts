import { createMonthReader } from './month-names.ts'

/** A day as a page shows it; what it leaves open is undefined. */
export interface ShownDate {
  readonly year: number | undefined
  readonly month: number | undefined
  readonly day: number
}

/** Text beyond this is not looked through for dates. */
const longest = 1_000_000

/** Zeros of the decimal digits that pages use beside 0 to 9. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

const withPlainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((first) => code >= first && code < first + 10)
    return zero === undefined ? digit : String(code - zero)
  })

/** Every day that a text may name: 22.11.2026, 11/22/26, 22 de noviembre de 2026, 2026年11月22日, Nov 22. */
export const datesIn = (text: string): ShownDate[] => {
  const plain = withPlainDigits(
    text.slice(0, longest).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').normalize('NFC'),
  )
  return [...numericDates(plain), ...namedDates(plain)]
}

const numeric = /(?<!\d)(\d{1,4})\s?(?:[./–-]|[年년])\s?(\d{1,2})\s?(?:[./–-]|[月월])\s?(\d{1,4})(?!\d)/gu

const numericDates = (text: string): ShownDate[] =>
  [...text.matchAll(numeric)].flatMap(([, first = '', second = '', third = '']) => {
    const [a, b, c] = [Number(first), Number(second), Number(third)]
    if (first.length === 4) return [{ year: yearOf(a), month: b, day: c }]
    if (third.length === 3) return []
    const year = yearOf(c)
    return [
      { year, month: b, day: a },
      { year, month: a, day: b },
    ]
  })

/** Two digits are of this century; Thai pages count 543 years more. */
const yearOf = (year: number): number =>
  year < 100 ? year + 2000 : year > 2400 && year < 2700 ? year - 543 : year

/** How many words may stand between a day, its month and its year. */
const reach = 4

interface Token {
  readonly number: number | undefined
  readonly months: readonly number[]
}

const namedDates = (text: string): ShownDate[] => {
  const monthsOf = createMonthReader()
  const tokens = [...text.matchAll(/\d+|\p{L}+/gu)].map(
    ([word]): Token =>
      /^\d/.test(word) ? { number: Number(word), months: [] } : { number: undefined, months: monthsOf(word) },
  )
  return tokens.flatMap(({ number: day }, at): ShownDate[] => {
    if (day === undefined || day < 1 || day > 31) return []
    const near = tokens.slice(Math.max(0, at - reach), at + reach + 1)
    const months = near.flatMap((token) => token.months)
    if (months.length === 0) return yearsBeside(tokens, at).map((year) => ({ year, month: undefined, day }))
    const years = near.flatMap(({ number }) => (isYear(number) ? [yearOf(number)] : []))
    return months.flatMap((month) =>
      (years.length === 0 ? [undefined] : years).map((year) => ({ year, month, day })),
    )
  })
}

const isYear = (number: number | undefined): number is number =>
  number !== undefined && number >= 1000 && number < 2700

/** Years that only words part from a day: one of them may be a month in a language that is not known here. */
const yearsBeside = (tokens: readonly Token[], at: number): number[] =>
  [-1, 1].flatMap((step) => {
    for (let distance = 1; distance <= reach; distance += 1) {
      const number = tokens[at + step * distance]?.number
      if (number !== undefined) return distance > 1 && isYear(number) ? [yearOf(number)] : []
    }
    return []
  })

/** Makes a function that tells whether one of the days that a page shows may be a given one. */
export const createDayFinder = (
  shown: readonly ShownDate[],
): ((day: { year: number; month: number; day: number }) => boolean) => {
  const known = new Set(shown.map(({ year, month, day }) => keyOf(year, month, day)))
  return ({ year, month, day }) =>
    [year, undefined].some((y) => [month, undefined].some((m) => known.has(keyOf(y, m, day))))
}

const keyOf = (year: number | undefined, month: number | undefined, day: number): string =>
  `${year ?? ''}-${month ?? ''}-${day}`
