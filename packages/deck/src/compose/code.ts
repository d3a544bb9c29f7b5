import type { Code } from '@trifold/core'
import { spacing } from '../geometry.ts'
import { paginate, type Stack } from '../split/paginate.ts'
import { splitAtBlanks } from '../split/split-at-blanks.ts'
import type { Body, Composition, Frame } from './composition.ts'

/** White space around code, at each side. */
const padding = 24

/** Cuts a line of code that alone is higher than a slide. */
const shortLines = (line: string, width: number, height: number): string[] => {
  const length = Math.max(1, Math.floor(((height / 28 - 1) * width) / 40))
  if (line.length <= length) return [line]
  const pieces: string[] = []
  for (let from = 0; from < line.length; from += length) pieces.push(line.slice(from, from + length))
  return pieces
}

/** The name of a file on a code fence's line: `title="a.ts"`, `file=a.ts`, `filename="a.ts"`. */
export const codeTitle = ({ meta }: Code): string | undefined =>
  /(?:title|file|filename)\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s{}]+))/
    .exec(meta ?? '')
    ?.slice(1)
    .find(Boolean)

/** Code, split between lines. */
export const composeCode = ({ ruler }: Composition, code: Code, frame: Frame): Body[] => {
  const width = frame.width - 2 * padding
  const height = frame.height - 2 * padding
  const lines = code.value
    .replaceAll('\t', '  ')
    .replace(/\n+$/, '')
    .split(/\r?\n/)
    .flatMap((line) => shortLines(line, width, height))
  const stack: Stack<string> = {
    items: lines,
    height,
    largest: 24,
    heightOf: (line, size) =>
      ruler.measurer.lines([{ text: line, code: true }], size, width) * Math.ceil(size * spacing.lineHeight),
    gap: () => 0,
  }
  return splitAtBlanks(stack, paginate(stack)).map(({ items, size, from }) => ({
    layout: 'code',
    slots: {
      code: {
        kind: 'code',
        size,
        value: items.join('\n'),
        firstLine: from + 1,
        ...(code.lang ? { lang: code.lang } : {}),
        ...(code.meta ? { meta: code.meta } : {}),
      },
    },
  }))
}
